package golden.order;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code order} carries.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public sealed interface OrderEventPayload permits OrderMeasuredPayload, OrderDefaultedPayload, OrderPlacedPayload {
  /**
   * The type of the events that carry it.
   */
  OrderEventType eventType();
}
