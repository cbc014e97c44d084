package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** A CloudEvent 1.0 in JSON (structured mode), with the event as its data. */
final class CloudEventForm extends MessageForm {

  private final String source;

  CloudEventForm(URI source) {
    this.source = Objects.requireNonNull(source, "source").toString();
    if (this.source.isEmpty()) {
      throw new IllegalArgumentException("The source of a CloudEvent must not be empty.");
    }
  }

  @Override
  String contentType() {
    return "application/cloudevents+json";
  }

  @Override
  <E extends Event<?>> void write(
      EventCodec<E> codec, E event, @Nullable String traceparent, OutputStream out)
      throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("specversion", "1.0");
      json.writeStringProperty("id", event.eventId().toString());
      json.writeStringProperty("source", source);
      json.writeStringProperty("type", event.eventType().wireName());
      json.writeStringProperty("time", event.timestamp().toString());
      writeOptional(json, "subject", codec.partitionKey(event));
      writeOptional(json, "correlationid", text(event.correlationId()));
      writeOptional(json, "causationid", text(event.causationId()));
      // Dapr overwrites a traceparent that comes without a traceid, and gives both one value.
      writeOptional(json, "traceid", traceparent);
      writeOptional(json, "traceparent", traceparent);
      json.writeStringProperty("datacontenttype", "application/json");
      json.writeName("data");
      Json.splice(json, () -> codec.write(event, out));
      json.writeEndObject();
    }
  }

  private static JsonGenerator generator(OutputStream out) {
    return Json.FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** CloudEvents allows no empty attribute. */
  private static void writeOptional(JsonGenerator json, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  @Override
  public String toString() {
    return "MessageForm.cloudEvent(" + source + ")";
  }
}
