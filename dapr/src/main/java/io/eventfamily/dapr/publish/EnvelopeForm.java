package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.Map;

/** The plain event, for the sidecar to wrap. */
final class EnvelopeForm extends MessageForm {

  static final EnvelopeForm INSTANCE = new EnvelopeForm();

  private EnvelopeForm() {}

  @Override
  <E extends Event<?>> Map<String, String> metadata(EventCodec<E> codec, E event) {
    Map<String, String> metadata = super.metadata(codec, event);
    // Else the sidecar makes up an id for each attempt, and nobody could tell duplicates by it.
    metadata.put("cloudevent.id", event.eventId().toString());
    metadata.put("cloudevent.type", event.eventType().wireName());
    return metadata;
  }

  @Override
  public String toString() {
    return "MessageForm.envelope()";
  }
}
