package golden.shipping;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;
import io.eventfamily.runtime.codec.PartitionKeys;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of the family {@code shipping} as JSON and reads them back.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class ShippingEventCodecV2 extends JsonEventCodec<ShippingEventV2> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final ShippingEventCodecV2 INSTANCE = new ShippingEventCodecV2();

  /**
   * A codec with the default limits.
   */
  public ShippingEventCodecV2() {
    this(JsonLimits.defaults());
  }

  private ShippingEventCodecV2(JsonLimits limits) {
    super((out, event) -> event.write(out), ShippingEventV2::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public ShippingEventCodecV2 withLimits(JsonLimits limits) {
    return new ShippingEventCodecV2(limits);
  }

  @Override
  public String family() {
    return "shipping";
  }

  @Override
  public String topic() {
    return "shipping-events";
  }

  @Override
  public List<String> eventTypes() {
    return List.of(
        "shipping.lost.v2",
        "shipping.vanished.v2",
        "shipping.packed.v2");
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return List.of(
        EnvelopeProperty.of("event_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("event_type", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("schema_version", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("timestamp", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("correlation_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("causation_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("tenant", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("zones", EnvelopeProperty.Kind.OTHER),
        EnvelopeProperty.of("payload", EnvelopeProperty.Kind.OTHER));
  }

  @Override
  public @Nullable String partitionKey(ShippingEventV2 event) {
    if (event.payload() instanceof ShippingPackedPayloadV2 payload) {
      return PartitionKeys.of(payload.id());
    }
    return null;
  }
}
