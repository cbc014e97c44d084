package golden.chain;

import io.eventfamily.runtime.UnhandledEventTypeException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Handles the events of the family {@code parcel}, each type in a method of its own.
 *
 * <p>A new event type is a new method here, so that what implements this interface
 * does not compile until it handles the type. {@link #builder()} makes a handler of
 * some types only.
 *
 * @see ParcelEventV2#dispatch(ParcelEventHandlerV2)
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public interface ParcelEventHandlerV2 {
  /**
   * It was brought to us: read as it is.
   */
  void onPosted(ParcelEventV2 event, ParcelPostedPayloadV2 payload);

  /**
   * It is where it should be: made by a method.
   */
  void onDelivered(ParcelEventV2 event, ParcelDeliveredPayloadV2 payload);

  /**
   * It is nowhere: read as it is.
   */
  void onLost(ParcelEventV2 event, ParcelLostPayloadV2 payload);

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
    private @Nullable BiConsumer<ParcelEventV2, ParcelPostedPayloadV2> onPosted;

    private @Nullable BiConsumer<ParcelEventV2, ParcelDeliveredPayloadV2> onDelivered;

    private @Nullable BiConsumer<ParcelEventV2, ParcelLostPayloadV2> onLost;

    private Consumer<ParcelEventV2> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code parcel.posted.v2} events.
     */
    public Builder onPosted(BiConsumer<ParcelEventV2, ParcelPostedPayloadV2> action) {
      this.onPosted = action;
      return this;
    }

    /**
     * What is done with {@code parcel.delivered.v2} events.
     */
    public Builder onDelivered(BiConsumer<ParcelEventV2, ParcelDeliveredPayloadV2> action) {
      this.onDelivered = action;
      return this;
    }

    /**
     * What is done with {@code parcel.lost.v2} events.
     */
    public Builder onLost(BiConsumer<ParcelEventV2, ParcelLostPayloadV2> action) {
      this.onLost = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<ParcelEventV2> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public ParcelEventHandlerV2 build() {
      return new Chosen(this);
    }

    private static final class Chosen implements ParcelEventHandlerV2 {
      private final BiConsumer<ParcelEventV2, ParcelPostedPayloadV2> onPosted;

      private final BiConsumer<ParcelEventV2, ParcelDeliveredPayloadV2> onDelivered;

      private final BiConsumer<ParcelEventV2, ParcelLostPayloadV2> onLost;

      private Chosen(Builder builder) {
        this.onPosted = orElse(builder.onPosted, builder.otherwise);
        this.onDelivered = orElse(builder.onDelivered, builder.otherwise);
        this.onLost = orElse(builder.onLost, builder.otherwise);
      }

      private static <P> BiConsumer<ParcelEventV2, P> orElse(
          @Nullable BiConsumer<ParcelEventV2, P> action, Consumer<ParcelEventV2> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onPosted(ParcelEventV2 event, ParcelPostedPayloadV2 payload) {
        onPosted.accept(event, payload);
      }

      @Override
      public void onDelivered(ParcelEventV2 event, ParcelDeliveredPayloadV2 payload) {
        onDelivered.accept(event, payload);
      }

      @Override
      public void onLost(ParcelEventV2 event, ParcelLostPayloadV2 payload) {
        onLost.accept(event, payload);
      }
    }
  }
}
