package io.eventfamily.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.processor.compatibility.PathTexts;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The files beside this processor on its own path, and those on the class path that the compiler
 * shows. Of jars on the class path, javac shows nothing whose folder is no name of a package, and
 * so nothing in {@code META-INF}.
 */
record PathFiles(Filer filer) implements PathTexts {

  @Override
  public Optional<String> read(String path) throws IOException {
    Optional<String> beside = readBeside(path);
    return beside.isPresent() ? beside : readOnClassPath(path);
  }

  private static Optional<String> readBeside(String path) throws IOException {
    ClassLoader loader = PathFiles.class.getClassLoader();
    URL url = loader == null ? null : loader.getResource(path);
    if (url == null) {
      return Optional.empty();
    }
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false); // a build that lives on would keep the jar open
    try (InputStream in = connection.getInputStream()) {
      return Optional.of(text(in));
    }
  }

  private Optional<String> readOnClassPath(String path) throws IOException {
    try (InputStream in =
        filer.getResource(StandardLocation.CLASS_PATH, "", path).openInputStream()) {
      return Optional.of(text(in));
    } catch (FileNotFoundException | NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Of the bytes, because a reader would decode them as the sources are. */
  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), UTF_8);
  }
}
