package golden.chain;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.eventfamily.runtime.jackson2.GeneratedDeserializer;
import io.eventfamily.runtime.jackson2.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes the events of the family {@code parcel} with Jackson 2.
 *
 * <p>Mappers find the serializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ParcelEventJackson2Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 2.
   */
  public ParcelEventJackson2Module() {
    super("golden.chain.ParcelEventJackson2Module");
    addSerializer(new ParcelEventSerializer());
    addDeserializer(ParcelEvent.class, new ParcelEventDeserializer());
    addSerializer(new ParcelPostedPayloadSerializer());
    addDeserializer(ParcelPostedPayload.class, new ParcelPostedPayloadDeserializer());
    addSerializer(new ParcelDeliveredPayloadSerializer());
    addDeserializer(ParcelDeliveredPayload.class, new ParcelDeliveredPayloadDeserializer());
    addSerializer(new ParcelLostPayloadSerializer());
    addDeserializer(ParcelLostPayload.class, new ParcelLostPayloadDeserializer());
    addSerializer(new ParcelSeenPayloadSerializer());
    addDeserializer(ParcelSeenPayload.class, new ParcelSeenPayloadDeserializer());
  }

  /**
   * Writes a {@link ParcelEvent}.
   */
  public static final class ParcelEventSerializer extends GeneratedSerializer<ParcelEvent> {
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public ParcelEventSerializer() {
      super(ParcelEvent.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelEvent}.
   */
  public static final class ParcelEventDeserializer extends GeneratedDeserializer<ParcelEvent> {
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public ParcelEventDeserializer() {
      super(ParcelEvent.class, ParcelEvent::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link ParcelPostedPayload}.
   */
  public static final class ParcelPostedPayloadSerializer extends GeneratedSerializer<ParcelPostedPayload> {
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public ParcelPostedPayloadSerializer() {
      super(ParcelPostedPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelPostedPayload}.
   */
  public static final class ParcelPostedPayloadDeserializer extends GeneratedDeserializer<ParcelPostedPayload> {
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public ParcelPostedPayloadDeserializer() {
      super(ParcelPostedPayload.class, ParcelPostedPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link ParcelDeliveredPayload}.
   */
  public static final class ParcelDeliveredPayloadSerializer extends GeneratedSerializer<ParcelDeliveredPayload> {
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public ParcelDeliveredPayloadSerializer() {
      super(ParcelDeliveredPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelDeliveredPayload}.
   */
  public static final class ParcelDeliveredPayloadDeserializer extends GeneratedDeserializer<ParcelDeliveredPayload> {
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public ParcelDeliveredPayloadDeserializer() {
      super(ParcelDeliveredPayload.class, ParcelDeliveredPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link ParcelLostPayload}.
   */
  public static final class ParcelLostPayloadSerializer extends GeneratedSerializer<ParcelLostPayload> {
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public ParcelLostPayloadSerializer() {
      super(ParcelLostPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelLostPayload}.
   */
  public static final class ParcelLostPayloadDeserializer extends GeneratedDeserializer<ParcelLostPayload> {
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public ParcelLostPayloadDeserializer() {
      super(ParcelLostPayload.class, ParcelLostPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link ParcelSeenPayload}.
   */
  public static final class ParcelSeenPayloadSerializer extends GeneratedSerializer<ParcelSeenPayload> {
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public ParcelSeenPayloadSerializer() {
      super(ParcelSeenPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelSeenPayload}.
   */
  public static final class ParcelSeenPayloadDeserializer extends GeneratedDeserializer<ParcelSeenPayload> {
    private static final long serialVersionUID = 1L;

    /**
     * For mappers.
     */
    public ParcelSeenPayloadDeserializer() {
      super(ParcelSeenPayload.class, ParcelSeenPayload::read, Problems::ofJsonPayload);
    }
  }
}
