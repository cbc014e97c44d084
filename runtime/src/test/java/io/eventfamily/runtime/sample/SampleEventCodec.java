package io.eventfamily.runtime.sample;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;
import java.util.List;

/** The codec of {@link SampleEvent}. */
public final class SampleEventCodec extends JsonEventCodec<SampleEvent> {

  public SampleEventCodec() {
    super((out, event) -> event.write(out), SampleEvent::read, JsonLimits.defaults());
  }

  @Override
  public String family() {
    return "note";
  }

  @Override
  public String topic() {
    return "note-events";
  }

  @Override
  public List<String> eventTypes() {
    return List.of("note.taken", "note.dropped");
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return List.of(
        EnvelopeProperty.of("event_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("event_type", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("timestamp", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("payload", EnvelopeProperty.Kind.OTHER));
  }

  @Override
  public String partitionKey(SampleEvent event) {
    return null;
  }
}
