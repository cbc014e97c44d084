package golden.shipping;

import io.eventfamily.runtime.UnhandledEventTypeException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Handles the events of the family {@code shipping}, each type in a method of its own.
 *
 * <p>A new event type is a new method here, so that what implements this interface
 * does not compile until it handles the type. {@link #builder()} makes a handler of
 * some types only.
 *
 * @see ShippingEventV2#dispatch(ShippingEventHandlerV2)
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
interface ShippingEventHandlerV2 {
  /**
   * A parcel was lost.
   */
  void onLost(ShippingEventV2 event, ShippingLostPayloadV2 payload);

  /**
   * Nothing can be said about it.
   */
  void onVanished(ShippingEventV2 event, ShippingVanishedPayloadV2 payload);

  /**
   * Handles a {@code shipping.packed.v2} event.
   */
  void onPacked(ShippingEventV2 event, ShippingPackedPayloadV2 payload);

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
    private @Nullable BiConsumer<ShippingEventV2, ShippingLostPayloadV2> onLost;

    private @Nullable BiConsumer<ShippingEventV2, ShippingVanishedPayloadV2> onVanished;

    private @Nullable BiConsumer<ShippingEventV2, ShippingPackedPayloadV2> onPacked;

    private Consumer<ShippingEventV2> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code shipping.lost.v2} events.
     */
    public Builder onLost(BiConsumer<ShippingEventV2, ShippingLostPayloadV2> action) {
      this.onLost = action;
      return this;
    }

    /**
     * What is done with {@code shipping.vanished.v2} events.
     */
    public Builder onVanished(BiConsumer<ShippingEventV2, ShippingVanishedPayloadV2> action) {
      this.onVanished = action;
      return this;
    }

    /**
     * What is done with {@code shipping.packed.v2} events.
     */
    public Builder onPacked(BiConsumer<ShippingEventV2, ShippingPackedPayloadV2> action) {
      this.onPacked = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<ShippingEventV2> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public ShippingEventHandlerV2 build() {
      return new Chosen(this);
    }

    private static final class Chosen implements ShippingEventHandlerV2 {
      private final BiConsumer<ShippingEventV2, ShippingLostPayloadV2> onLost;

      private final BiConsumer<ShippingEventV2, ShippingVanishedPayloadV2> onVanished;

      private final BiConsumer<ShippingEventV2, ShippingPackedPayloadV2> onPacked;

      private Chosen(Builder builder) {
        this.onLost = orElse(builder.onLost, builder.otherwise);
        this.onVanished = orElse(builder.onVanished, builder.otherwise);
        this.onPacked = orElse(builder.onPacked, builder.otherwise);
      }

      private static <P> BiConsumer<ShippingEventV2, P> orElse(
          @Nullable BiConsumer<ShippingEventV2, P> action, Consumer<ShippingEventV2> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onLost(ShippingEventV2 event, ShippingLostPayloadV2 payload) {
        onLost.accept(event, payload);
      }

      @Override
      public void onVanished(ShippingEventV2 event, ShippingVanishedPayloadV2 payload) {
        onVanished.accept(event, payload);
      }

      @Override
      public void onPacked(ShippingEventV2 event, ShippingPackedPayloadV2 payload) {
        onPacked.accept(event, payload);
      }
    }
  }
}
