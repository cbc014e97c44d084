package golden.order;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Creates the events of the family {@code order}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class OrderEventFactory {
  private OrderEventFactory() {
  }

  /**
   * Creates a {@code order.measured} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static OrderEvent createOrderMeasuredEvent(
      Consumer<OrderMeasuredPayload.Builder> payload) {
    OrderMeasuredPayload.Builder builder = OrderMeasuredPayload.builder();
    payload.accept(builder);
    return OrderEvent.of(builder.build());
  }

  /**
   * Creates a {@code order.defaulted} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static OrderEvent createOrderDefaultedEvent(
      Consumer<OrderDefaultedPayload.Builder> payload) {
    OrderDefaultedPayload.Builder builder = OrderDefaultedPayload.builder();
    payload.accept(builder);
    return OrderEvent.of(builder.build());
  }

  /**
   * Creates a {@code order.defaulted} event that has what is required, and defaults.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static OrderEvent createOrderDefaultedEvent() {
    return OrderEvent.of(OrderDefaultedPayload.builder().build());
  }

  /**
   * Creates a {@code order.placed} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static OrderEvent createOrderPlacedEvent(Consumer<OrderPlacedPayload.Builder> payload) {
    OrderPlacedPayload.Builder builder = OrderPlacedPayload.builder();
    payload.accept(builder);
    return OrderEvent.of(builder.build());
  }
}
