package io.eventfamily.runtime.sample;

import io.eventfamily.runtime.jackson3.GeneratedDeserializer;
import io.eventfamily.runtime.jackson3.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;

/** How Jackson 3 reads and writes {@link SampleEvent} and {@link NoteTaken}. */
public final class SampleJackson3 {

  private SampleJackson3() {}

  public static final class EventSerializer extends GeneratedSerializer<SampleEvent> {

    public EventSerializer() {
      super(SampleEvent.class, (out, event) -> event.write(out));
    }
  }

  public static final class EventDeserializer extends GeneratedDeserializer<SampleEvent> {

    public EventDeserializer() {
      super(SampleEvent.class, SampleEvent::read, Problems::ofJsonEvent);
    }
  }

  public static final class TakenSerializer extends GeneratedSerializer<NoteTaken> {

    public TakenSerializer() {
      super(NoteTaken.class, (out, payload) -> payload.write(out));
    }
  }

  public static final class TakenDeserializer extends GeneratedDeserializer<NoteTaken> {

    public TakenDeserializer() {
      super(NoteTaken.class, NoteTaken::read, Problems::ofJsonPayload);
    }
  }
}
