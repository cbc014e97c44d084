package io.eventfamily.schema.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
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

  /** Writes a file that is not there yet: whole, or not at all. */
  static void write(Path file, String text) {
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
