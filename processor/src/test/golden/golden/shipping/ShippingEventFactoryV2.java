package golden.shipping;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Creates the events of the family {@code shipping}.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
final class ShippingEventFactoryV2 {
  private ShippingEventFactoryV2() {
  }

  /**
   * Creates a {@code shipping.lost.v2} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ShippingEventV2 createShippingLostEvent(
      Consumer<ShippingLostPayloadV2.Builder> payload) {
    ShippingLostPayloadV2.Builder builder = ShippingLostPayloadV2.builder();
    payload.accept(builder);
    return ShippingEventV2.of(builder.build());
  }

  /**
   * Creates a {@code shipping.lost.v2} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ShippingEventV2 createShippingLostEvent(UUID id, List<String> places,
      Map<String, @Nullable Parcel> seen) {
    return ShippingEventV2.of(ShippingLostPayloadV2.builder().id(id).places(places).seen(seen).build());
  }

  /**
   * Creates a {@code shipping.vanished.v2} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ShippingEventV2 createShippingVanishedEvent(
      Consumer<ShippingVanishedPayloadV2.Builder> payload) {
    ShippingVanishedPayloadV2.Builder builder = ShippingVanishedPayloadV2.builder();
    payload.accept(builder);
    return ShippingEventV2.of(builder.build());
  }

  /**
   * Creates a {@code shipping.vanished.v2} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ShippingEventV2 createShippingVanishedEvent() {
    return ShippingEventV2.of(ShippingVanishedPayloadV2.builder().build());
  }

  /**
   * Creates a {@code shipping.packed.v2} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ShippingEventV2 createShippingPackedEvent(
      Consumer<ShippingPackedPayloadV2.Builder> payload) {
    ShippingPackedPayloadV2.Builder builder = ShippingPackedPayloadV2.builder();
    payload.accept(builder);
    return ShippingEventV2.of(builder.build());
  }

  /**
   * Creates a {@code shipping.packed.v2} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ShippingEventV2 createShippingPackedEvent(UUID id, List<String> places,
      Map<String, @Nullable Parcel> seen, List<@Nullable Integer> weights) {
    return ShippingEventV2.of(ShippingPackedPayloadV2.builder().id(id).places(places).seen(seen).weights(weights).build());
  }
}
