package io.eventfamily.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.processor.compatibility.ClassPathTexts;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The files on the class path, as the compiler shows them. */
record ClassPathFiles(Filer filer) implements ClassPathTexts {

  @Override
  public Optional<String> read(String path) throws IOException {
    // As bytes, because a reader would decode it as the sources are.
    try (InputStream in =
        filer.getResource(StandardLocation.CLASS_PATH, "", path).openInputStream()) {
      return Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (FileNotFoundException | NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
