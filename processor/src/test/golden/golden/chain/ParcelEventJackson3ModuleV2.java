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
public final class ParcelEventJackson3ModuleV2 extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public ParcelEventJackson3ModuleV2() {
    super("golden.chain.ParcelEventJackson3ModuleV2");
    addSerializer(new ParcelEventV2Serializer());
    addDeserializer(ParcelEventV2.class, new ParcelEventV2Deserializer());
    addSerializer(new ParcelPostedPayloadV2Serializer());
    addDeserializer(ParcelPostedPayloadV2.class, new ParcelPostedPayloadV2Deserializer());
    addSerializer(new ParcelDeliveredPayloadV2Serializer());
    addDeserializer(ParcelDeliveredPayloadV2.class, new ParcelDeliveredPayloadV2Deserializer());
    addSerializer(new ParcelLostPayloadV2Serializer());
    addDeserializer(ParcelLostPayloadV2.class, new ParcelLostPayloadV2Deserializer());
  }

  /**
   * Writes a {@link ParcelEventV2}.
   */
  public static final class ParcelEventV2Serializer extends GeneratedSerializer<ParcelEventV2> {
    /**
     * For mappers.
     */
    public ParcelEventV2Serializer() {
      super(ParcelEventV2.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelEventV2}.
   */
  public static final class ParcelEventV2Deserializer extends GeneratedDeserializer<ParcelEventV2> {
    /**
     * For mappers.
     */
    public ParcelEventV2Deserializer() {
      super(ParcelEventV2.class, ParcelEventV2::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link ParcelPostedPayloadV2}.
   */
  public static final class ParcelPostedPayloadV2Serializer extends GeneratedSerializer<ParcelPostedPayloadV2> {
    /**
     * For mappers.
     */
    public ParcelPostedPayloadV2Serializer() {
      super(ParcelPostedPayloadV2.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelPostedPayloadV2}.
   */
  public static final class ParcelPostedPayloadV2Deserializer extends GeneratedDeserializer<ParcelPostedPayloadV2> {
    /**
     * For mappers.
     */
    public ParcelPostedPayloadV2Deserializer() {
      super(ParcelPostedPayloadV2.class, ParcelPostedPayloadV2::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link ParcelDeliveredPayloadV2}.
   */
  public static final class ParcelDeliveredPayloadV2Serializer extends GeneratedSerializer<ParcelDeliveredPayloadV2> {
    /**
     * For mappers.
     */
    public ParcelDeliveredPayloadV2Serializer() {
      super(ParcelDeliveredPayloadV2.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelDeliveredPayloadV2}.
   */
  public static final class ParcelDeliveredPayloadV2Deserializer extends GeneratedDeserializer<ParcelDeliveredPayloadV2> {
    /**
     * For mappers.
     */
    public ParcelDeliveredPayloadV2Deserializer() {
      super(ParcelDeliveredPayloadV2.class, ParcelDeliveredPayloadV2::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link ParcelLostPayloadV2}.
   */
  public static final class ParcelLostPayloadV2Serializer extends GeneratedSerializer<ParcelLostPayloadV2> {
    /**
     * For mappers.
     */
    public ParcelLostPayloadV2Serializer() {
      super(ParcelLostPayloadV2.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelLostPayloadV2}.
   */
  public static final class ParcelLostPayloadV2Deserializer extends GeneratedDeserializer<ParcelLostPayloadV2> {
    /**
     * For mappers.
     */
    public ParcelLostPayloadV2Deserializer() {
      super(ParcelLostPayloadV2.class, ParcelLostPayloadV2::read, Problems::ofJsonPayload);
    }
  }
}
