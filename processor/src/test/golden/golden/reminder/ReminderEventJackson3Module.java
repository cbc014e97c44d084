package golden.reminder;

import io.eventfamily.runtime.jackson3.GeneratedDeserializer;
import io.eventfamily.runtime.jackson3.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the events of the family {@code reminder} with Jackson 3.
 *
 * <p>Mappers find the serializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ReminderEventJackson3Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public ReminderEventJackson3Module() {
    super("golden.reminder.ReminderEventJackson3Module");
    addSerializer(new ReminderEventSerializer());
    addDeserializer(ReminderEvent.class, new ReminderEventDeserializer());
    addSerializer(new ReminderScheduledPayloadSerializer());
    addDeserializer(ReminderScheduledPayload.class, new ReminderScheduledPayloadDeserializer());
    addSerializer(new ReminderDuePayloadSerializer());
    addDeserializer(ReminderDuePayload.class, new ReminderDuePayloadDeserializer());
    addSerializer(new ReminderSentPayloadSerializer());
    addDeserializer(ReminderSentPayload.class, new ReminderSentPayloadDeserializer());
    addSerializer(new ReminderFailedPayloadSerializer());
    addDeserializer(ReminderFailedPayload.class, new ReminderFailedPayloadDeserializer());
  }

  /**
   * Writes a {@link ReminderEvent}.
   */
  public static final class ReminderEventSerializer extends GeneratedSerializer<ReminderEvent> {
    /**
     * For mappers.
     */
    public ReminderEventSerializer() {
      super(ReminderEvent.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ReminderEvent}.
   */
  public static final class ReminderEventDeserializer extends GeneratedDeserializer<ReminderEvent> {
    /**
     * For mappers.
     */
    public ReminderEventDeserializer() {
      super(ReminderEvent.class, ReminderEvent::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link ReminderScheduledPayload}.
   */
  public static final class ReminderScheduledPayloadSerializer extends GeneratedSerializer<ReminderScheduledPayload> {
    /**
     * For mappers.
     */
    public ReminderScheduledPayloadSerializer() {
      super(ReminderScheduledPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ReminderScheduledPayload}.
   */
  public static final class ReminderScheduledPayloadDeserializer extends GeneratedDeserializer<ReminderScheduledPayload> {
    /**
     * For mappers.
     */
    public ReminderScheduledPayloadDeserializer() {
      super(ReminderScheduledPayload.class, ReminderScheduledPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link ReminderDuePayload}.
   */
  public static final class ReminderDuePayloadSerializer extends GeneratedSerializer<ReminderDuePayload> {
    /**
     * For mappers.
     */
    public ReminderDuePayloadSerializer() {
      super(ReminderDuePayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ReminderDuePayload}.
   */
  public static final class ReminderDuePayloadDeserializer extends GeneratedDeserializer<ReminderDuePayload> {
    /**
     * For mappers.
     */
    public ReminderDuePayloadDeserializer() {
      super(ReminderDuePayload.class, ReminderDuePayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link ReminderSentPayload}.
   */
  public static final class ReminderSentPayloadSerializer extends GeneratedSerializer<ReminderSentPayload> {
    /**
     * For mappers.
     */
    public ReminderSentPayloadSerializer() {
      super(ReminderSentPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ReminderSentPayload}.
   */
  public static final class ReminderSentPayloadDeserializer extends GeneratedDeserializer<ReminderSentPayload> {
    /**
     * For mappers.
     */
    public ReminderSentPayloadDeserializer() {
      super(ReminderSentPayload.class, ReminderSentPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link ReminderFailedPayload}.
   */
  public static final class ReminderFailedPayloadSerializer extends GeneratedSerializer<ReminderFailedPayload> {
    /**
     * For mappers.
     */
    public ReminderFailedPayloadSerializer() {
      super(ReminderFailedPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ReminderFailedPayload}.
   */
  public static final class ReminderFailedPayloadDeserializer extends GeneratedDeserializer<ReminderFailedPayload> {
    /**
     * For mappers.
     */
    public ReminderFailedPayloadDeserializer() {
      super(ReminderFailedPayload.class, ReminderFailedPayload::read, Problems::ofJsonPayload);
    }
  }
}
