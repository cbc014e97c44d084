package golden.order;

import io.eventfamily.runtime.UnhandledEventTypeException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Handles the events of the family {@code order}, each type in a method of its own.
 *
 * <p>A new event type is a new method here, so that what implements this interface
 * does not compile until it handles the type. {@link #builder()} makes a handler of
 * some types only.
 *
 * @see OrderEvent#dispatch(OrderEventHandler)
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public interface OrderEventHandler {
  /**
   * Every type without parts.
   */
  void onMeasured(OrderEvent event, OrderMeasuredPayload payload);

  /**
   * Every default as text.
   */
  void onDefaulted(OrderEvent event, OrderDefaultedPayload payload);

  /**
   * An order was placed.
   */
  void onPlaced(OrderEvent event, OrderPlacedPayload payload);

  /**
   * A builder for a handler of some types.
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Collects what is done with some types of events, and with all others.
   *
   * <p>Without {@link #otherwise}, an event of another type is a
   * {@link UnhandledEventTypeException}.
   */
  final class Builder {
    private @Nullable BiConsumer<OrderEvent, OrderMeasuredPayload> onMeasured;

    private @Nullable BiConsumer<OrderEvent, OrderDefaultedPayload> onDefaulted;

    private @Nullable BiConsumer<OrderEvent, OrderPlacedPayload> onPlaced;

    private Consumer<OrderEvent> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code order.measured} events.
     */
    public Builder onMeasured(BiConsumer<OrderEvent, OrderMeasuredPayload> action) {
      this.onMeasured = action;
      return this;
    }

    /**
     * What is done with {@code order.defaulted} events.
     */
    public Builder onDefaulted(BiConsumer<OrderEvent, OrderDefaultedPayload> action) {
      this.onDefaulted = action;
      return this;
    }

    /**
     * What is done with {@code order.placed} events.
     */
    public Builder onPlaced(BiConsumer<OrderEvent, OrderPlacedPayload> action) {
      this.onPlaced = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<OrderEvent> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public OrderEventHandler build() {
      return new Chosen(this);
    }

    private static final class Chosen implements OrderEventHandler {
      private final BiConsumer<OrderEvent, OrderMeasuredPayload> onMeasured;

      private final BiConsumer<OrderEvent, OrderDefaultedPayload> onDefaulted;

      private final BiConsumer<OrderEvent, OrderPlacedPayload> onPlaced;

      private Chosen(Builder builder) {
        this.onMeasured = orElse(builder.onMeasured, builder.otherwise);
        this.onDefaulted = orElse(builder.onDefaulted, builder.otherwise);
        this.onPlaced = orElse(builder.onPlaced, builder.otherwise);
      }

      private static <P> BiConsumer<OrderEvent, P> orElse(
          @Nullable BiConsumer<OrderEvent, P> action, Consumer<OrderEvent> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onMeasured(OrderEvent event, OrderMeasuredPayload payload) {
        onMeasured.accept(event, payload);
      }

      @Override
      public void onDefaulted(OrderEvent event, OrderDefaultedPayload payload) {
        onDefaulted.accept(event, payload);
      }

      @Override
      public void onPlaced(OrderEvent event, OrderPlacedPayload payload) {
        onPlaced.accept(event, payload);
      }
    }
  }
}
