package golden.shipping;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code shipping} carries.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
sealed interface ShippingEventPayloadV2 permits ShippingLostPayloadV2, ShippingVanishedPayloadV2, ShippingPackedPayloadV2 {
  /**
   * The type of the events that carry it.
   */
  ShippingEventTypeV2 eventType();
}
