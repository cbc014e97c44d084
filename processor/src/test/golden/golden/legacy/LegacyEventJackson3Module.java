package golden.legacy;

import io.eventfamily.runtime.jackson3.GeneratedDeserializer;
import io.eventfamily.runtime.jackson3.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the events of the family {@code legacy} with Jackson 3.
 *
 * <p>Mappers find the serializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class LegacyEventJackson3Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public LegacyEventJackson3Module() {
    super("golden.legacy.LegacyEventJackson3Module");
    addSerializer(new LegacyEventSerializer());
    addDeserializer(LegacyEvent.class, new LegacyEventDeserializer());
    addSerializer(new LegacyKeptPayloadSerializer());
    addDeserializer(LegacyKeptPayload.class, new LegacyKeptPayloadDeserializer());
    addSerializer(new LegacyGonePayloadSerializer());
    addDeserializer(LegacyGonePayload.class, new LegacyGonePayloadDeserializer());
  }

  /**
   * Writes a {@link LegacyEvent}.
   */
  public static final class LegacyEventSerializer extends GeneratedSerializer<LegacyEvent> {
    /**
     * For mappers.
     */
    public LegacyEventSerializer() {
      super(LegacyEvent.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link LegacyEvent}.
   */
  public static final class LegacyEventDeserializer extends GeneratedDeserializer<LegacyEvent> {
    /**
     * For mappers.
     */
    public LegacyEventDeserializer() {
      super(LegacyEvent.class, LegacyEvent::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link LegacyKeptPayload}.
   */
  public static final class LegacyKeptPayloadSerializer extends GeneratedSerializer<LegacyKeptPayload> {
    /**
     * For mappers.
     */
    public LegacyKeptPayloadSerializer() {
      super(LegacyKeptPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link LegacyKeptPayload}.
   */
  public static final class LegacyKeptPayloadDeserializer extends GeneratedDeserializer<LegacyKeptPayload> {
    /**
     * For mappers.
     */
    public LegacyKeptPayloadDeserializer() {
      super(LegacyKeptPayload.class, LegacyKeptPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link LegacyGonePayload}.
   */
  public static final class LegacyGonePayloadSerializer extends GeneratedSerializer<LegacyGonePayload> {
    /**
     * For mappers.
     */
    public LegacyGonePayloadSerializer() {
      super(LegacyGonePayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link LegacyGonePayload}.
   */
  public static final class LegacyGonePayloadDeserializer extends GeneratedDeserializer<LegacyGonePayload> {
    /**
     * For mappers.
     */
    public LegacyGonePayloadDeserializer() {
      super(LegacyGonePayload.class, LegacyGonePayload::read, Problems::ofJsonPayload);
    }
  }
}
