package io.eventfamily.cli.source;

import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.SchemaVersion;
import java.util.Comparator;

/**
 * A schema with where it was found.
 *
 * @param schema what it says
 * @param text the whole document
 * @param location the file, or the jar and the entry in it
 * @param named whether the user named this very file
 */
public record FoundSchema(FamilySchema schema, String text, String location, boolean named) {

  /** What stands for the version of a family that declares none. */
  public static final String UNVERSIONED = "unversioned";

  /** By family and version; what has no version comes first. */
  static final Comparator<FoundSchema> ORDER =
      Comparator.comparing((FoundSchema found) -> found.schema().name())
          .thenComparing(
              found -> found.schema().version().orElse(null),
              Comparator.nullsFirst(Comparator.<SchemaVersion>naturalOrder()))
          .thenComparing(FoundSchema::location);

  /** The name of the family. */
  public String family() {
    return schema.name();
  }

  /** The version, or what stands for none. */
  public String version() {
    return schema.version().map(SchemaVersion::text).orElse(UNVERSIONED);
  }

  /** The family and the version, such as {@code task 1.0.0}. */
  public String label() {
    return family() + " " + version();
  }
}
