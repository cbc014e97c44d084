package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** A message as an entry of a bulk request. */
final class Entry<E extends Event<?>> {

  /** Bytes of any kind, as base64. */
  static final String BINARY = "application/octet-stream";

  /** About what an entry has besides its event. */
  private static final int REST = 400;

  private final int index;
  private final Message<E> message;
  private final byte[] json;

  private Entry(int index, Message<E> message, byte[] json) {
    this.index = index;
    this.message = message;
    this.json = json;
  }

  /**
   * The entry of a message.
   *
   * @param index the place of the event in the list that is published
   */
  static <E extends Event<?>> Entry<E> of(int index, Message<E> message, String contentType) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(message.body().length + REST);
    try (JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("entryId", message.event().eventId().toString());
      json.writeStringProperty("contentType", contentType);
      json.writeName("event");
      if (contentType.equals(BINARY)) {
        json.writeBinary(message.body());
      } else {
        Json.splice(json, () -> out.write(message.body()));
      }
      // Always, even if empty: without it Dapr ignores what a request says for all entries.
      json.writeObjectPropertyStart("metadata");
      for (Map.Entry<String, String> metadatum : message.metadata().entrySet()) {
        json.writeStringProperty(metadatum.getKey(), metadatum.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Entry<>(index, message, out.toByteArray());
  }

  /** The id of the event: it is the same at each attempt, and can be found in the sidecar's log. */
  String id() {
    return message.event().eventId().toString();
  }

  int index() {
    return index;
  }

  Message<E> message() {
    return message;
  }

  /** Not a copy. */
  byte[] json() {
    return json;
  }
}
