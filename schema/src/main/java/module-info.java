/** What events look like, as data: as a JSON Schema, compared with other versions, and recorded. */
module io.eventfamily.schema {
  requires transitive com.google.gson;
  requires static transitive org.jspecify;

  exports io.eventfamily.schema;
  exports io.eventfamily.schema.compatibility;
}
