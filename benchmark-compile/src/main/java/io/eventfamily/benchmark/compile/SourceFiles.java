package io.eventfamily.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files in folders. */
final class SourceFiles {

  private SourceFiles() {}

  /** All sources below a folder, in an order that is always the same. */
  static List<Path> in(Path folder) throws IOException {
    return in(folder, ".java");
  }

  /** All files below a folder whose names end alike, in an order that is always the same. */
  static List<Path> in(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The number of lines in all sources below a folder. */
  static long countLines(Path folder) throws IOException {
    long count = 0;
    for (Path file : in(folder)) {
      try (Stream<String> lines = Files.lines(file)) {
        count += lines.count();
      }
    }
    return count;
  }

  /** Makes sure that a folder is there, and has nothing in it. */
  static Path empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }
}
