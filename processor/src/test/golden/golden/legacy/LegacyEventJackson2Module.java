package golden.legacy;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.eventfamily.runtime.jackson2.GeneratedDeserializer;
import io.eventfamily.runtime.jackson2.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes the events of the family {@code legacy} with Jackson 2.
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
public final class LegacyEventJackson2Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 2.
   */
  public LegacyEventJackson2Module() {
    super("golden.legacy.LegacyEventJackson2Module");
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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public LegacyGonePayloadDeserializer() {
      super(LegacyGonePayload.class, LegacyGonePayload::read, Problems::ofJsonPayload);
    }
  }
}
