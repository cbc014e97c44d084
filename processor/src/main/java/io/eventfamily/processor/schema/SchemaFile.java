package io.eventfamily.processor.schema;

import io.eventfamily.processor.model.Family;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.document.SchemaDocument;
import io.eventfamily.schema.example.Examples;

/**
 * The file that tells what the events of a family look like, ready to be written.
 *
 * @param path in the folder of the class files
 * @param text all of it
 */
public record SchemaFile(String path, String text) {

  private static final String FOLDER = "META-INF/eventfamily/";

  /** What stands for the version of a family that declares none. No version is called so. */
  private static final String UNVERSIONED = "unversioned";

  /**
   * The file of a family, with an example of each event of which one can be derived.
   *
   * @param schema the family's
   */
  public static SchemaFile of(Family family, FamilySchema schema) {
    return new SchemaFile(pathOf(family), SchemaDocument.write(Examples.addTo(schema)));
  }

  /** Where the file of a family is. */
  public static String pathOf(Family family) {
    String version = family.version().map(SchemaVersion::text).orElse(UNVERSIONED);
    return FOLDER + family.name() + "/" + version + ".json";
  }
}
