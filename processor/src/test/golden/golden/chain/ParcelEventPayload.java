package golden.chain;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code parcel} carries.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public sealed interface ParcelEventPayload permits ParcelPostedPayload, ParcelDeliveredPayload, ParcelLostPayload, ParcelSeenPayload {
  /**
   * The type of the events that carry it.
   */
  ParcelEventType eventType();
}
