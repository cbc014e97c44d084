package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plain event, for the sidecar to wrap. */
final class EnvelopeForm extends MessageForm {

  static final EnvelopeForm INSTANCE = new EnvelopeForm();

  private EnvelopeForm() {}

  @Override
  String contentType() {
    // Dapr takes no other type for JSON: anything else becomes a string inside its CloudEvent.
    return "application/json";
  }

  @Override
  String bulkContentType() {
    return contentType();
  }

  @Override
  Map<String, String> requestMetadata() {
    return Map.of();
  }

  @Override
  <E extends Event<?>> Map<String, String> metadata(EventCodec<E> codec, E event) {
    Map<String, String> metadata = partitionKey(codec, event);
    // Else the sidecar makes up an id for each attempt, and nobody could tell duplicates by it.
    metadata.put("cloudevent.id", event.eventId().toString());
    metadata.put("cloudevent.type", event.eventType().wireName());
    return metadata;
  }

  @Override
  <E extends Event<?>> void write(
      EventCodec<E> codec, E event, @Nullable String traceparent, OutputStream out)
      throws IOException {
    codec.write(event, out);
  }

  @Override
  public String toString() {
    return "MessageForm.envelope()";
  }
}
