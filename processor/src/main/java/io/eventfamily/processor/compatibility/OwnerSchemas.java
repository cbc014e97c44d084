package io.eventfamily.processor.compatibility;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.processor.model.Family;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.document.SchemaDocument;
import io.eventfamily.schema.document.SchemaDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schemas that the owners of families published, as far as they are known to the compilation of
 * a view. All versions in a folder that was named; where that has none of the family, the one
 * version on the class path that the view names. A class path cannot be listed by a processor.
 */
public final class OwnerSchemas {

  private static final String EXTENSION = ".json";
  private static final String DECISIONS = "decisions.json";
  private static final Comparator<Optional<SchemaVersion>> UNVERSIONED_FIRST =
      Comparator.comparing(
          (Optional<SchemaVersion> version) -> version.orElse(null),
          Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Optional<Path> folder;
  private final PathTexts paths;
  private final Map<String, FamilySchema> read = new HashMap<>();

  /**
   * @param folder has {@code <family>/<version>.json}, as a baseline and the root of the schemas in
   *     a jar have it
   */
  public OwnerSchemas(Optional<Path> folder, PathTexts paths) {
    this.folder = folder;
    this.paths = paths;
  }

  /** Where the schemas of a view's family are looked for, for people. */
  String places(Family view, String pathOnPaths) {
    String onPaths = "there is no " + pathOnPaths + " on the processor path or the class path";
    return folder
        .map(path -> "there is no schema in " + path.resolve(view.name()) + ", and " + onPaths)
        .orElse(onPaths);
  }

  /**
   * All known versions of a family, the oldest first.
   *
   * @param pathOnPaths the file of the version that the view names, on the paths
   */
  List<FamilySchema> of(Family view, String pathOnPaths) {
    List<FamilySchema> schemas = new ArrayList<>();
    for (Path file : filesOf(view)) {
      schemas.add(load(file.toString(), view, () -> Files.readString(file, UTF_8)));
    }
    if (schemas.isEmpty()) {
      Optional<String> text = onPaths(pathOnPaths);
      text.ifPresent(found -> schemas.add(load(pathOnPaths, view, () -> found)));
    }
    schemas.sort(Comparator.comparing(FamilySchema::version, UNVERSIONED_FIRST));
    return schemas;
  }

  private List<Path> filesOf(Family view) {
    Optional<Path> home = folder.map(path -> path.resolve(view.name())).filter(Files::isDirectory);
    if (home.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(home.get())) {
      return files
          .filter(file -> file.toString().endsWith(EXTENSION))
          .filter(file -> !file.endsWith(DECISIONS))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new OwnerSchemaException(home.get() + " cannot be listed: " + e, e);
    }
  }

  private Optional<String> onPaths(String path) {
    try {
      return paths.read(path);
    } catch (IOException e) {
      throw new OwnerSchemaException(path + ": " + e, e);
    }
  }

  @FunctionalInterface
  private interface Text {
    String get() throws IOException;
  }

  private FamilySchema load(String name, Family view, Text text) {
    FamilySchema known = read.get(name);
    if (known == null) {
      known = parse(name, text);
      read.put(name, known);
    }
    if (!known.name().equals(view.name())) {
      throw new OwnerSchemaException(
          "%s is the schema of the family \"%s\", and not of \"%s\"."
              .formatted(name, known.name(), view.name()));
    }
    return known;
  }

  private static FamilySchema parse(String name, Text text) {
    try {
      return SchemaDocument.read(text.get());
    } catch (SchemaDocumentException e) {
      throw new OwnerSchemaException(name + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new OwnerSchemaException(name + ": " + e, e);
    }
  }
}
