package golden.retired;

import io.eventfamily.runtime.jackson3.GeneratedDeserializer;
import io.eventfamily.runtime.jackson3.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the events of the family {@code retired} with Jackson 3.
 *
 * <p>Mappers find the serializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@Deprecated
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class RetiredEventJackson3Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public RetiredEventJackson3Module() {
    super("golden.retired.RetiredEventJackson3Module");
    addSerializer(new RetiredEventSerializer());
    addDeserializer(RetiredEvent.class, new RetiredEventDeserializer());
    addSerializer(new RetiredEndedPayloadSerializer());
    addDeserializer(RetiredEndedPayload.class, new RetiredEndedPayloadDeserializer());
  }

  /**
   * Writes a {@link RetiredEvent}.
   */
  public static final class RetiredEventSerializer extends GeneratedSerializer<RetiredEvent> {
    /**
     * For mappers.
     */
    public RetiredEventSerializer() {
      super(RetiredEvent.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link RetiredEvent}.
   */
  public static final class RetiredEventDeserializer extends GeneratedDeserializer<RetiredEvent> {
    /**
     * For mappers.
     */
    public RetiredEventDeserializer() {
      super(RetiredEvent.class, RetiredEvent::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link RetiredEndedPayload}.
   */
  public static final class RetiredEndedPayloadSerializer extends GeneratedSerializer<RetiredEndedPayload> {
    /**
     * For mappers.
     */
    public RetiredEndedPayloadSerializer() {
      super(RetiredEndedPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link RetiredEndedPayload}.
   */
  public static final class RetiredEndedPayloadDeserializer extends GeneratedDeserializer<RetiredEndedPayload> {
    /**
     * For mappers.
     */
    public RetiredEndedPayloadDeserializer() {
      super(RetiredEndedPayload.class, RetiredEndedPayload::read, Problems::ofJsonPayload);
    }
  }
}
