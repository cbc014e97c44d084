package golden.chain;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code parcel} carries.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public sealed interface ParcelEventPayloadV3 permits ParcelPostedPayloadV3, ParcelDeliveredPayloadV3, ParcelMissedPayloadV3 {
  /**
   * The type of the events that carry it.
   */
  ParcelEventTypeV3 eventType();
}
