package golden.recurring;

import io.eventfamily.runtime.jackson3.GeneratedDeserializer;
import io.eventfamily.runtime.jackson3.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the events of the family {@code recurring} with Jackson 3.
 *
 * <p>Mappers find the serializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class RecurringEventJackson3Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public RecurringEventJackson3Module() {
    super("golden.recurring.RecurringEventJackson3Module");
    addSerializer(new RecurringEventSerializer());
    addDeserializer(RecurringEvent.class, new RecurringEventDeserializer());
    addSerializer(new RecurringTriggeredPayloadSerializer());
    addDeserializer(RecurringTriggeredPayload.class, new RecurringTriggeredPayloadDeserializer());
    addSerializer(new RecurringSpawnedPayloadSerializer());
    addDeserializer(RecurringSpawnedPayload.class, new RecurringSpawnedPayloadDeserializer());
  }

  /**
   * Writes a {@link RecurringEvent}.
   */
  public static final class RecurringEventSerializer extends GeneratedSerializer<RecurringEvent> {
    /**
     * For mappers.
     */
    public RecurringEventSerializer() {
      super(RecurringEvent.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link RecurringEvent}.
   */
  public static final class RecurringEventDeserializer extends GeneratedDeserializer<RecurringEvent> {
    /**
     * For mappers.
     */
    public RecurringEventDeserializer() {
      super(RecurringEvent.class, RecurringEvent::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link RecurringTriggeredPayload}.
   */
  public static final class RecurringTriggeredPayloadSerializer extends GeneratedSerializer<RecurringTriggeredPayload> {
    /**
     * For mappers.
     */
    public RecurringTriggeredPayloadSerializer() {
      super(RecurringTriggeredPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link RecurringTriggeredPayload}.
   */
  public static final class RecurringTriggeredPayloadDeserializer extends GeneratedDeserializer<RecurringTriggeredPayload> {
    /**
     * For mappers.
     */
    public RecurringTriggeredPayloadDeserializer() {
      super(RecurringTriggeredPayload.class, RecurringTriggeredPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link RecurringSpawnedPayload}.
   */
  public static final class RecurringSpawnedPayloadSerializer extends GeneratedSerializer<RecurringSpawnedPayload> {
    /**
     * For mappers.
     */
    public RecurringSpawnedPayloadSerializer() {
      super(RecurringSpawnedPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link RecurringSpawnedPayload}.
   */
  public static final class RecurringSpawnedPayloadDeserializer extends GeneratedDeserializer<RecurringSpawnedPayload> {
    /**
     * For mappers.
     */
    public RecurringSpawnedPayloadDeserializer() {
      super(RecurringSpawnedPayload.class, RecurringSpawnedPayload::read, Problems::ofJsonPayload);
    }
  }
}
