package golden.retired;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.eventfamily.runtime.jackson2.GeneratedDeserializer;
import io.eventfamily.runtime.jackson2.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes the events of the family {@code retired} with Jackson 2.
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
final class RetiredEventJackson2Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 2.
   */
  public RetiredEventJackson2Module() {
    super("golden.retired.RetiredEventJackson2Module");
    addSerializer(new RetiredEventSerializer());
    addDeserializer(RetiredEvent.class, new RetiredEventDeserializer());
    addSerializer(new RetiredEndedPayloadSerializer());
    addDeserializer(RetiredEndedPayload.class, new RetiredEndedPayloadDeserializer());
  }

  /**
   * Writes a {@link RetiredEvent}.
   */
  public static final class RetiredEventSerializer extends GeneratedSerializer<RetiredEvent> {
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

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
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public RetiredEndedPayloadDeserializer() {
      super(RetiredEndedPayload.class, RetiredEndedPayload::read, Problems::ofJsonPayload);
    }
  }
}
