package golden.chain;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code parcel} carries.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public sealed interface ParcelEventPayloadV2 permits ParcelPostedPayloadV2, ParcelDeliveredPayloadV2, ParcelLostPayloadV2 {
  /**
   * The type of the events that carry it.
   */
  ParcelEventTypeV2 eventType();
}
