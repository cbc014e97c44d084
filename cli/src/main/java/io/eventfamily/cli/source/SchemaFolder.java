package io.eventfamily.cli.source;

import io.eventfamily.schema.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder in which schemas lie, each in a file that is named after its version. */
final class SchemaFolder {

  private static final String SUFFIX = ".json";

  private SchemaFolder() {}

  static List<FoundSchema> read(Path folder) throws IOException {
    Path home = folder.resolve("META-INF").resolve("eventfamily");
    Path root = Files.isDirectory(home) ? home : folder;
    List<FoundSchema> found = new ArrayList<>(readFamily(root));
    for (Path child : children(root)) {
      if (Files.isDirectory(child)) {
        found.addAll(readFamily(child));
      }
    }
    return found;
  }

  private static List<FoundSchema> readFamily(Path folder) throws IOException {
    List<FoundSchema> found = new ArrayList<>();
    for (Path file : children(folder)) {
      if (isSchema(file.getFileName().toString()) && Files.isRegularFile(file)) {
        found.add(SchemaSource.parse(Files.readAllBytes(file), file.toString(), false));
      }
    }
    return found;
  }

  /** Whether a file is named as schemas are, which no other file of a baseline is. */
  static boolean isSchema(String name) {
    if (!name.endsWith(SUFFIX)) {
      return false;
    }
    String version = name.substring(0, name.length() - SUFFIX.length());
    return version.equals(FoundSchema.UNVERSIONED) || SchemaVersion.parse(version).isPresent();
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
