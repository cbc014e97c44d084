package io.eventfamily.processor.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of golden files: what a user declares, and beside it what is generated from that. */
public record GoldenFamily(Path root, Path folder) {

  private static final Path ROOT = Path.of("src/test/golden");

  /** Not beside the sources, all of which are compiled. */
  private static final Path SCHEMAS = Path.of("src/test/golden-schemas");

  public static List<GoldenFamily> all() {
    try (Stream<Path> folders = Files.list(ROOT.resolve("golden"))) {
      return folders.sorted().map(folder -> new GoldenFamily(ROOT, folder)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The declarations, in the order of their names. */
  public List<Path> declarations() {
    return files().filter(file -> !isGenerated(file)).toList();
  }

  /** What is generated: text by file name. */
  public Map<String, String> generated() {
    Map<String, String> generated = new TreeMap<>();
    files()
        .filter(GoldenFamily::isGenerated)
        .forEach(file -> generated.put(file.getFileName().toString(), read(file)));
    return generated;
  }

  /** The schema: its text by its path. */
  public Map<String, String> schemas() {
    if (!Files.exists(schemaFolder())) {
      return Map.of(); // views have none
    }
    try (Stream<Path> files = Files.walk(schemaFolder())) {
      Map<String, String> schemas = new TreeMap<>();
      files.filter(Files::isRegularFile).forEach(file -> schemas.put(nameOf(file), read(file)));
      return schemas;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the schemas of all families into one folder, as a view may be told to look there. */
  static void publishSchemas(Path folder) throws IOException {
    for (GoldenFamily family : all()) {
      for (Map.Entry<String, String> schema : family.schemas().entrySet()) {
        Path file = folder.resolve(schema.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, schema.getValue(), UTF_8);
      }
    }
  }

  private String nameOf(Path schema) {
    return schemaFolder().relativize(schema).toString().replace(File.separatorChar, '/');
  }

  private Path schemaFolder() {
    return SCHEMAS.resolve(toString());
  }

  void rewrite(ProcessorRun run) {
    rewriteSources(run.generated());
    try {
      for (String stale : schemas().keySet()) {
        Files.delete(schemaFolder().resolve(stale));
      }
      for (Map.Entry<String, String> file : run.schemas().entrySet()) {
        Path path = schemaFolder().resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue(), UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rewriteSources(Map<String, String> generated) {
    try {
      for (Path stale : files().filter(GoldenFamily::isGenerated).toList()) {
        Files.delete(stale);
      }
      for (Map.Entry<String, String> file : generated.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue(), UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isGenerated(Path file) {
    return read(file).contains("\n@Generated(");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
