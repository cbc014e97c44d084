package io.eventfamily.schema.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files of a baseline as texts. Whatever the system says against it is told with the file. */
final class BaselineFiles {

  private BaselineFiles() {}

  static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (CharacterCodingException e) {
      throw new BaselineException(
          file, "", "is not in UTF-8", "Take it back from version control", e);
    } catch (IOException e) {
      throw failure(file, "cannot be read", e);
    }
  }

  /** Writes files that are not there yet: all of them whole, or none at all. */
  static void writeAll(Map<Path, String> texts) {
    List<Path> written = new ArrayList<>();
    try {
      texts.forEach(
          (file, text) -> {
            write(file, text);
            written.add(file);
          });
    } catch (BaselineException e) {
      for (Path file : written) {
        try {
          Files.delete(file);
        } catch (IOException failure) {
          e.addSuppressed(failure);
        }
      }
      throw e;
    }
  }

  private static void write(Path file, String text) {
    Path unfinished = BaselineNames.unfinished(file);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(unfinished, text, UTF_8);
      move(unfinished, file);
    } catch (IOException e) {
      throw failure(file, "cannot be written", e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  /** The names of what is in a folder, sorted. */
  static List<String> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw failure(folder, "cannot be listed", e);
    }
  }

  private static BaselineException failure(Path file, String problem, IOException e) {
    return new BaselineException(
        file,
        "",
        "%s (%s)".formatted(problem, e),
        "See to it that the build may use it, and that it is what it should be",
        e);
  }
}
