package golden.chain;

import io.eventfamily.runtime.jackson3.GeneratedDeserializer;
import io.eventfamily.runtime.jackson3.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the events of the family {@code parcel} with Jackson 3.
 *
 * <p>Mappers find the serializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ParcelEventJackson3Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public ParcelEventJackson3Module() {
    super("golden.chain.ParcelEventJackson3Module");
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
    /**
     * For mappers.
     */
    public ParcelSeenPayloadDeserializer() {
      super(ParcelSeenPayload.class, ParcelSeenPayload::read, Problems::ofJsonPayload);
    }
  }
}
