package io.eventfamily.runtime.sample;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;

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
  public String partitionKey(SampleEvent event) {
    return null;
  }
}
