package golden.shipping;

import io.eventfamily.runtime.jackson3.GeneratedDeserializer;
import io.eventfamily.runtime.jackson3.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the events of the family {@code shipping} with Jackson 3.
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
final class ShippingEventJackson3ModuleV2 extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public ShippingEventJackson3ModuleV2() {
    super("golden.shipping.ShippingEventJackson3ModuleV2");
    addSerializer(new ShippingEventV2Serializer());
    addDeserializer(ShippingEventV2.class, new ShippingEventV2Deserializer());
    addSerializer(new ShippingLostPayloadV2Serializer());
    addDeserializer(ShippingLostPayloadV2.class, new ShippingLostPayloadV2Deserializer());
    addSerializer(new ShippingVanishedPayloadV2Serializer());
    addDeserializer(ShippingVanishedPayloadV2.class, new ShippingVanishedPayloadV2Deserializer());
    addSerializer(new ShippingPackedPayloadV2Serializer());
    addDeserializer(ShippingPackedPayloadV2.class, new ShippingPackedPayloadV2Deserializer());
  }

  /**
   * Writes a {@link ShippingEventV2}.
   */
  public static final class ShippingEventV2Serializer extends GeneratedSerializer<ShippingEventV2> {
    /**
     * For mappers.
     */
    public ShippingEventV2Serializer() {
      super(ShippingEventV2.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ShippingEventV2}.
   */
  public static final class ShippingEventV2Deserializer extends GeneratedDeserializer<ShippingEventV2> {
    /**
     * For mappers.
     */
    public ShippingEventV2Deserializer() {
      super(ShippingEventV2.class, ShippingEventV2::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link ShippingLostPayloadV2}.
   */
  public static final class ShippingLostPayloadV2Serializer extends GeneratedSerializer<ShippingLostPayloadV2> {
    /**
     * For mappers.
     */
    public ShippingLostPayloadV2Serializer() {
      super(ShippingLostPayloadV2.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ShippingLostPayloadV2}.
   */
  public static final class ShippingLostPayloadV2Deserializer extends GeneratedDeserializer<ShippingLostPayloadV2> {
    /**
     * For mappers.
     */
    public ShippingLostPayloadV2Deserializer() {
      super(ShippingLostPayloadV2.class, ShippingLostPayloadV2::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link ShippingVanishedPayloadV2}.
   */
  public static final class ShippingVanishedPayloadV2Serializer extends GeneratedSerializer<ShippingVanishedPayloadV2> {
    /**
     * For mappers.
     */
    public ShippingVanishedPayloadV2Serializer() {
      super(ShippingVanishedPayloadV2.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ShippingVanishedPayloadV2}.
   */
  public static final class ShippingVanishedPayloadV2Deserializer extends GeneratedDeserializer<ShippingVanishedPayloadV2> {
    /**
     * For mappers.
     */
    public ShippingVanishedPayloadV2Deserializer() {
      super(ShippingVanishedPayloadV2.class, ShippingVanishedPayloadV2::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link ShippingPackedPayloadV2}.
   */
  public static final class ShippingPackedPayloadV2Serializer extends GeneratedSerializer<ShippingPackedPayloadV2> {
    /**
     * For mappers.
     */
    public ShippingPackedPayloadV2Serializer() {
      super(ShippingPackedPayloadV2.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link ShippingPackedPayloadV2}.
   */
  public static final class ShippingPackedPayloadV2Deserializer extends GeneratedDeserializer<ShippingPackedPayloadV2> {
    /**
     * For mappers.
     */
    public ShippingPackedPayloadV2Deserializer() {
      super(ShippingPackedPayloadV2.class, ShippingPackedPayloadV2::read, Problems::ofJsonPayload);
    }
  }
}
