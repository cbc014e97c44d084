package io.eventfamily.schema.document;

import com.google.gson.JsonObject;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.json.JsonNode;
import io.eventfamily.schema.json.JsonProblemException;

/**
 * Reads the documents of a family's versions, one after the other, as {@link SchemaDocument#read}
 * reads one. What a document has in common with those before is not read again.
 *
 * <p>Not safe for several threads.
 */
public final class SchemaDocuments {

  private final KnownDefinitions definitions = new KnownDefinitions();
  private final KnownObjects known = new KnownObjects();

  /** Nothing was read yet. */
  public SchemaDocuments() {}

  /**
   * Reads a version.
   *
   * @throws SchemaDocumentException for anything that {@link SchemaDocument#write} does not write,
   *     but for white space and the order of keywords
   */
  public FamilySchema read(String json) {
    try {
      JsonNode root = JsonNode.root(definitions.parse(json));
      FamilySchema family = DocumentReader.read(root, known);
      Consistency.check(family);
      JsonObject expected = DocumentWriter.write(family, known);
      Differences.refuse(root, expected);
      known.accept();
      return family;
    } catch (JsonProblemException e) {
      throw new SchemaDocumentException(e);
    } catch (IllegalArgumentException e) {
      throw new SchemaDocumentException("contradicts itself: " + e.getMessage(), e);
    }
  }
}
