/**
 * What generated code calls: events, codecs, violations and JSON.
 *
 * <p>Jackson 2 and Jackson 3 are optional: who uses neither needs neither. That is why they are not
 * transitive: the compiler would demand them of every module that requires this one.
 */
module io.eventfamily.runtime {
  requires transitive org.jspecify;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;

  exports io.eventfamily.runtime;
  exports io.eventfamily.runtime.cloudevents;
  exports io.eventfamily.runtime.codec;
  exports io.eventfamily.runtime.idempotence;
  exports io.eventfamily.runtime.jackson2;
  exports io.eventfamily.runtime.jackson3;
  exports io.eventfamily.runtime.json;
}
