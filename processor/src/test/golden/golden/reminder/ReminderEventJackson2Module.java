package golden.reminder;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.eventfamily.runtime.jackson2.GeneratedDeserializer;
import io.eventfamily.runtime.jackson2.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes the events of the family {@code reminder} with Jackson 2.
 *
 * <p>Mappers find the serializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ReminderEventJackson2Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 2.
   */
  public ReminderEventJackson2Module() {
    super("golden.reminder.ReminderEventJackson2Module");
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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public ReminderFailedPayloadDeserializer() {
      super(ReminderFailedPayload.class, ReminderFailedPayload::read, Problems::ofJsonPayload);
    }
  }
}
