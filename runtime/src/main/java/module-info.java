/**
 * What generated code calls: events, codecs, violations and JSON.
 *
 * <p>Jackson 2 and Jackson 3 are optional: who uses neither needs neither.
 */
module io.eventfamily.runtime {
  requires transitive org.jspecify;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;

  exports io.eventfamily.runtime;
  exports io.eventfamily.runtime.codec;
  exports io.eventfamily.runtime.json;
}
