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
public final class ParcelEventJackson3ModuleV3 extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public ParcelEventJackson3ModuleV3() {
    super("golden.chain.ParcelEventJackson3ModuleV3");
    addSerializer(new ParcelEventV3Serializer());
    addDeserializer(ParcelEventV3.class, new ParcelEventV3Deserializer());
    addSerializer(new ParcelPostedPayloadV3Serializer());
    addDeserializer(ParcelPostedPayloadV3.class, new ParcelPostedPayloadV3Deserializer());
    addSerializer(new ParcelDeliveredPayloadV3Serializer());
    addDeserializer(ParcelDeliveredPayloadV3.class, new ParcelDeliveredPayloadV3Deserializer());
    addSerializer(new ParcelMissedPayloadV3Serializer());
    addDeserializer(ParcelMissedPayloadV3.class, new ParcelMissedPayloadV3Deserializer());
  }

  /**
   * Writes a {@link ParcelEventV3}.
   */
  public static final class ParcelEventV3Serializer extends GeneratedSerializer<ParcelEventV3> {
    /**
     * For mappers.
     */
    public ParcelEventV3Serializer() {
      super(ParcelEventV3.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelEventV3}.
   */
  public static final class ParcelEventV3Deserializer extends GeneratedDeserializer<ParcelEventV3> {
    /**
     * For mappers.
     */
    public ParcelEventV3Deserializer() {
      super(ParcelEventV3.class, ParcelEventV3::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link ParcelPostedPayloadV3}.
   */
  public static final class ParcelPostedPayloadV3Serializer extends GeneratedSerializer<ParcelPostedPayloadV3> {
    /**
     * For mappers.
     */
    public ParcelPostedPayloadV3Serializer() {
      super(ParcelPostedPayloadV3.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelPostedPayloadV3}.
   */
  public static final class ParcelPostedPayloadV3Deserializer extends GeneratedDeserializer<ParcelPostedPayloadV3> {
    /**
     * For mappers.
     */
    public ParcelPostedPayloadV3Deserializer() {
      super(ParcelPostedPayloadV3.class, ParcelPostedPayloadV3::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link ParcelDeliveredPayloadV3}.
   */
  public static final class ParcelDeliveredPayloadV3Serializer extends GeneratedSerializer<ParcelDeliveredPayloadV3> {
    /**
     * For mappers.
     */
    public ParcelDeliveredPayloadV3Serializer() {
      super(ParcelDeliveredPayloadV3.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelDeliveredPayloadV3}.
   */
  public static final class ParcelDeliveredPayloadV3Deserializer extends GeneratedDeserializer<ParcelDeliveredPayloadV3> {
    /**
     * For mappers.
     */
    public ParcelDeliveredPayloadV3Deserializer() {
      super(ParcelDeliveredPayloadV3.class, ParcelDeliveredPayloadV3::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link ParcelMissedPayloadV3}.
   */
  public static final class ParcelMissedPayloadV3Serializer extends GeneratedSerializer<ParcelMissedPayloadV3> {
    /**
     * For mappers.
     */
    public ParcelMissedPayloadV3Serializer() {
      super(ParcelMissedPayloadV3.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ParcelMissedPayloadV3}.
   */
  public static final class ParcelMissedPayloadV3Deserializer extends GeneratedDeserializer<ParcelMissedPayloadV3> {
    /**
     * For mappers.
     */
    public ParcelMissedPayloadV3Deserializer() {
      super(ParcelMissedPayloadV3.class, ParcelMissedPayloadV3::read, Problems::ofJsonPayload);
    }
  }
}
