package io.eventfamily.dapr.publish;

import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The one factory for all JSON that is not an event, and how an event gets into it. */
final class Json {

  static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Writes to the generator's own target. */
  interface RawValue {
    void write() throws IOException;
  }

  /** Writes a value past the generator, whose next value this is. */
  static void splice(JsonGenerator json, RawValue value) throws IOException {
    // An empty raw value makes it write the colon, and keeps its count of values right.
    json.writeRawValue("");
    json.flush();
    value.write();
  }
}
