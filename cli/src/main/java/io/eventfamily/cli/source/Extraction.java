package io.eventfamily.cli.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.cli.console.UserErrorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes documents into a folder, each where a baseline would have it. */
public final class Extraction {

  private Extraction() {}

  /**
   * Writes documents.
   *
   * @return the files, which may have been there before with this content
   * @throws UserErrorException where a file has another content, or cannot be written
   */
  public static List<Path> write(List<FoundSchema> found, Path folder) {
    List<Path> files = new ArrayList<>();
    for (FoundSchema each : found) {
      Path file = folder.resolve(each.family()).resolve(each.version() + ".json").normalize();
      if (!file.startsWith(folder.normalize())) {
        throw new UserErrorException(
            "%s: no file can be called as the family is".formatted(each.location()),
            "Give the family another name");
      }
      write(file, each.text());
      files.add(file);
    }
    return files;
  }

  private static void write(Path file, String text) {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, UTF_8);
      } else if (!Files.readString(file, UTF_8).equals(text)) {
        throw new UserErrorException(
            file + " is there already, with another content",
            "Choose another folder. A baseline is extended by the command record");
      }
    } catch (IOException e) {
      throw new UserErrorException(
          file + " cannot be written (" + e + ")", "See to it that it may be written", e);
    }
  }
}
