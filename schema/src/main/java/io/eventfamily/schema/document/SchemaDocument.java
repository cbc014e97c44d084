package io.eventfamily.schema.document;

import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.json.PrettyJson;

/**
 * A family as a JSON Schema, draft 2020-12, of its whole events. It describes what a reader of the
 * family accepts. What the standard cannot say stands under keywords that begin with {@code
 * x-eventfamily-}, so that nothing is lost: what is read from a document equals what was written.
 */
public final class SchemaDocument {

  private SchemaDocument() {}

  /**
   * Writes a family. The text depends on nothing but the family: the same one always has the same.
   *
   * @throws IllegalArgumentException where the schema contradicts itself, such as by a name that
   *     stands for two things
   */
  public static String write(FamilySchema family) {
    Consistency.check(family);
    return PrettyJson.write(DocumentWriter.write(family));
  }

  /**
   * Reads a family.
   *
   * @throws SchemaDocumentException for anything that {@link #write} does not write, but for white
   *     space and the order of keywords
   */
  public static FamilySchema read(String json) {
    return new SchemaDocuments().read(json);
  }
}
