package io.eventfamily.runtime.sample;

import io.eventfamily.runtime.jackson2.GeneratedDeserializer;
import io.eventfamily.runtime.jackson2.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;

/** How Jackson 2 reads and writes {@link SampleEvent} and {@link NoteTaken}. */
public final class SampleJackson2 {

  private SampleJackson2() {}

  public static final class EventSerializer extends GeneratedSerializer<SampleEvent> {

    private static final long serialVersionUID = 1L;

    public EventSerializer() {
      super(SampleEvent.class, (out, event) -> event.write(out));
    }
  }

  public static final class EventDeserializer extends GeneratedDeserializer<SampleEvent> {

    private static final long serialVersionUID = 1L;

    public EventDeserializer() {
      super(SampleEvent.class, SampleEvent::read, Problems::ofJsonEvent);
    }
  }

  public static final class TakenSerializer extends GeneratedSerializer<NoteTaken> {

    private static final long serialVersionUID = 1L;

    public TakenSerializer() {
      super(NoteTaken.class, (out, payload) -> payload.write(out));
    }
  }

  public static final class TakenDeserializer extends GeneratedDeserializer<NoteTaken> {

    private static final long serialVersionUID = 1L;

    public TakenDeserializer() {
      super(NoteTaken.class, NoteTaken::read, Problems::ofJsonPayload);
    }
  }
}
