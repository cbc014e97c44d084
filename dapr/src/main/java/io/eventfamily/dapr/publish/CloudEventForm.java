package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.cloudevents.CloudEventAttributes;
import io.eventfamily.runtime.cloudevents.StructuredCloudEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    // Dapr overwrites a traceparent that comes without a traceid, and gives both one value.
    CloudEventAttributes attributes =
        CloudEventAttributes.of(codec, event, source)
            .with("traceid", traceparent)
            .with("traceparent", traceparent);
    StructuredCloudEvent.write(attributes, data -> codec.write(event, data), out);
  }

  @Override
  public String toString() {
    return "MessageForm.cloudEvent(" + source + ")";
  }
}
