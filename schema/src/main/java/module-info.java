/** What events look like, as data: as a JSON Schema, compared with other versions, and recorded. */
module io.eventfamily.schema {
  requires transitive com.google.gson;
  requires static transitive org.jspecify;

  exports io.eventfamily.schema.baseline;
  exports io.eventfamily.schema.compatibility;
  exports io.eventfamily.schema.document;
  exports io.eventfamily.schema.example;
  exports io.eventfamily.schema.wire;
  exports io.eventfamily.schema;
}
