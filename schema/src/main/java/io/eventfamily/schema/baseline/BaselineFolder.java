package io.eventfamily.schema.baseline;

import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.document.SchemaDocument;
import io.eventfamily.schema.document.SchemaDocumentException;
import io.eventfamily.schema.document.SchemaDocuments;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder with the versions of families that were released: {@code <family>/<version>.json} is the
 * {@link SchemaDocument} of a version, and {@code <family>/decisions.json} what was decided.
 * Versions are added, and never changed.
 *
 * <p>A file is read when it is asked for, and once. Nothing here is safe for several threads.
 */
public final class BaselineFolder {

  private final Path folder;
  private final Map<Path, FamilySchema> read = new HashMap<>();
  private final Map<String, SchemaDocuments> documents = new HashMap<>();

  private BaselineFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a folder. One that is not there is empty, and is made when something is recorded.
   *
   * @throws BaselineException for what is no folder
   */
  public static BaselineFolder open(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new BaselineException(
          folder, "is no folder", "Name the folder in which the families have their folders");
    }
    return new BaselineFolder(folder);
  }

  /**
   * Which versions of a family are recorded, the oldest first. No document is read for it.
   *
   * @throws BaselineException where there is anything else in the family's folder
   */
  public List<SchemaVersion> versionNumbers(String family) {
    Path home = BaselineNames.folderOf(folder, family);
    List<SchemaVersion> versions = new ArrayList<>();
    if (!Files.exists(home)) {
      return versions;
    }
    if (!Files.isDirectory(home)) {
      throw new BaselineException(
          home, "is no folder", "Move it away: the versions of the family have their place here");
    }
    for (String name : BaselineFiles.list(home)) {
      if (name.equals(BaselineNames.DECISIONS) || BaselineNames.isUnfinished(name)) {
        continue;
      }
      versions.add(
          BaselineNames.versionOf(name)
              .orElseThrow(
                  () ->
                      new BaselineException(
                          home.resolve(name),
                          "is neither a version, such as 1.0.0.json, nor "
                              + BaselineNames.DECISIONS,
                          "Move it away: nothing else belongs into the folder of a family")));
    }
    versions.sort(null);
    refuseEqualOnes(home, versions);
    return versions;
  }

  private static void refuseEqualOnes(Path home, List<SchemaVersion> versions) {
    for (int index = 1; index < versions.size(); index++) {
      SchemaVersion before = versions.get(index - 1);
      SchemaVersion version = versions.get(index);
      if (!before.isBefore(version)) {
        throw new BaselineException(
            home.resolve(BaselineNames.fileOf(version)),
            "is neither before nor after " + BaselineNames.fileOf(before),
            "Keep the one that was released: versions that differ in build metadata alone are one"
                + " version");
      }
    }
  }

  /**
   * All recorded versions of a family, the oldest first.
   *
   * @throws BaselineException where a file is broken, or does not belong there
   */
  public List<FamilySchema> versions(String family) {
    return versionNumbers(family).stream().map(version -> version(family, version)).toList();
  }

  /**
   * A recorded version of a family.
   *
   * @throws BaselineException where it is broken, or not recorded
   */
  public FamilySchema version(String family, SchemaVersion version) {
    Path file = BaselineNames.folderOf(folder, family).resolve(BaselineNames.fileOf(version));
    return read.computeIfAbsent(file, key -> load(file, family, version));
  }

  private FamilySchema load(Path file, String family, SchemaVersion version) {
    FamilySchema schema;
    try {
      schema =
          documents
              .computeIfAbsent(family, key -> new SchemaDocuments())
              .read(BaselineFiles.read(file));
    } catch (SchemaDocumentException e) {
      throw new BaselineException(file, e.pointer(), e.problem(), e.remedy(), e);
    }
    String content = describe(schema);
    String expected = family + " " + version;
    if (!content.equals(expected)) {
      throw new BaselineException(
          file,
          "holds " + content + ", and not " + expected,
          "Take it back from version control: files of a baseline are not moved or renamed");
    }
    return schema;
  }

  private static String describe(FamilySchema schema) {
    return schema.name() + schema.version().map(version -> " " + version).orElse("");
  }

  /**
   * Where it stands what was decided about a family.
   *
   * @throws BaselineException for a name that no folder can have
   */
  public Path decisionsFile(String family) {
    return BaselineNames.folderOf(folder, family).resolve(BaselineNames.DECISIONS);
  }

  /**
   * What was decided about a family; nothing where there is no file.
   *
   * @throws BaselineException where the file is broken
   */
  public Decisions decisions(String family) {
    Path file = decisionsFile(family);
    return Files.exists(file)
        ? DecisionsDocument.read(file, BaselineFiles.read(file))
        : Decisions.NONE;
  }

  /**
   * Adds a version after all others of its major version. Where it is there already, nothing
   * happens.
   *
   * @return the file of the version
   * @throws BaselineException where another schema of that version is there, where it is not the
   *     last one, and where the family has no version
   */
  public Path record(FamilySchema schema) {
    return record(List.of(schema)).get(0);
  }

  /**
   * Adds several versions as {@link #record(FamilySchema)} does: all of them, or none.
   *
   * @param schemas those of a family in the order of their versions
   * @return the files of the versions
   * @throws BaselineException where one of them cannot be added
   */
  public List<Path> record(List<FamilySchema> schemas) {
    Map<Path, FamilySchema> added = new LinkedHashMap<>();
    List<Path> files = new ArrayList<>();
    for (FamilySchema schema : schemas) {
      files.add(add(schema, added));
    }
    Map<Path, String> texts = new LinkedHashMap<>();
    added.forEach((file, schema) -> texts.put(file, SchemaDocument.write(schema)));
    BaselineFiles.writeAll(texts);
    return files;
  }

  private Path add(FamilySchema schema, Map<Path, FamilySchema> added) {
    Path home = BaselineNames.folderOf(folder, schema.name());
    SchemaVersion version =
        schema
            .version()
            .orElseThrow(
                () ->
                    new BaselineException(
                        home,
                        "cannot record the family \"" + schema.name() + "\" without a version",
                        "Declare one: @EventFamily(name = \"%s\", version = \"1.0.0\")"
                            .formatted(schema.name())));
    Path file = home.resolve(BaselineNames.fileOf(version));
    refuseOtherCase(folder, schema.name(), added.values().stream().map(FamilySchema::name));
    refuseOtherCase(
        home,
        BaselineNames.fileOf(version),
        added.keySet().stream()
            .filter(other -> other.startsWith(home))
            .map(other -> other.getFileName().toString()));
    List<SchemaVersion> recorded = versionNumbers(schema.name());
    if (recorded.contains(version)) {
      refuseOther(file, schema, version(schema.name(), version));
      return file;
    }
    if (added.containsKey(file)) {
      refuseOther(file, schema, added.get(file));
      return file;
    }
    added.values().stream()
        .filter(other -> other.name().equals(schema.name()))
        .forEach(other -> recorded.add(other.version().orElseThrow()));
    refuseLower(file, version, recorded);
    added.put(file, schema);
    return file;
  }

  /** Major versions live side by side, and each of them grows at its end. */
  private static void refuseLower(Path file, SchemaVersion version, List<SchemaVersion> recorded) {
    for (SchemaVersion other : recorded) {
      if (other.major().equals(version.major()) && !other.isBefore(version)) {
        throw new BaselineException(
            file,
            "cannot be recorded, because %s is not after %s, which is recorded already"
                .formatted(version, other),
            "Give the family a version after the last one, as a baseline only grows at its end");
      }
    }
  }

  private static void refuseOther(Path file, FamilySchema schema, FamilySchema recorded) {
    if (!recorded.equals(schema)) {
      throw new BaselineException(
          file,
          "is recorded already, and the family is not like that any more",
          "Give the family the next version, or undo the change: what was released stays as it is");
    }
  }

  /** Windows and macOS would take two files for one, and the first would be lost. */
  private static void refuseOtherCase(Path home, String name, Stream<String> added) {
    List<String> present = Files.isDirectory(home) ? BaselineFiles.list(home) : List.of();
    Stream.concat(present.stream(), added)
        .filter(other -> other.equalsIgnoreCase(name) && !other.equals(name))
        .findFirst()
        .ifPresent(
            other -> {
              throw new BaselineException(
                  home.resolve(other),
                  "differs from \"" + name + "\" in upper and lower case only",
                  "Choose another name or version: not every system can hold both");
            });
  }
}
