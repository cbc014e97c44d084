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
 * @see ParcelEventV3#dispatch(ParcelEventHandlerV3)
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public interface ParcelEventHandlerV3 {
  /**
   * It was brought to us: read as it is, from both versions.
   */
  void onPosted(ParcelEventV3 event, ParcelPostedPayloadV3 payload);

  /**
   * It is where it should be: read as it is from the version before, which made it by a method.
   */
  void onDelivered(ParcelEventV3 event, ParcelDeliveredPayloadV3 payload);

  /**
   * It is nowhere, as far as we know: another name.
   */
  void onMissed(ParcelEventV3 event, ParcelMissedPayloadV3 payload);

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
    private @Nullable BiConsumer<ParcelEventV3, ParcelPostedPayloadV3> onPosted;

    private @Nullable BiConsumer<ParcelEventV3, ParcelDeliveredPayloadV3> onDelivered;

    private @Nullable BiConsumer<ParcelEventV3, ParcelMissedPayloadV3> onMissed;

    private Consumer<ParcelEventV3> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code parcel.posted.v3} events.
     */
    public Builder onPosted(BiConsumer<ParcelEventV3, ParcelPostedPayloadV3> action) {
      this.onPosted = action;
      return this;
    }

    /**
     * What is done with {@code parcel.delivered.v3} events.
     */
    public Builder onDelivered(BiConsumer<ParcelEventV3, ParcelDeliveredPayloadV3> action) {
      this.onDelivered = action;
      return this;
    }

    /**
     * What is done with {@code parcel.missed.v3} events.
     */
    public Builder onMissed(BiConsumer<ParcelEventV3, ParcelMissedPayloadV3> action) {
      this.onMissed = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<ParcelEventV3> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public ParcelEventHandlerV3 build() {
      return new Chosen(this);
    }

    private static final class Chosen implements ParcelEventHandlerV3 {
      private final BiConsumer<ParcelEventV3, ParcelPostedPayloadV3> onPosted;

      private final BiConsumer<ParcelEventV3, ParcelDeliveredPayloadV3> onDelivered;

      private final BiConsumer<ParcelEventV3, ParcelMissedPayloadV3> onMissed;

      private Chosen(Builder builder) {
        this.onPosted = orElse(builder.onPosted, builder.otherwise);
        this.onDelivered = orElse(builder.onDelivered, builder.otherwise);
        this.onMissed = orElse(builder.onMissed, builder.otherwise);
      }

      private static <P> BiConsumer<ParcelEventV3, P> orElse(
          @Nullable BiConsumer<ParcelEventV3, P> action, Consumer<ParcelEventV3> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onPosted(ParcelEventV3 event, ParcelPostedPayloadV3 payload) {
        onPosted.accept(event, payload);
      }

      @Override
      public void onDelivered(ParcelEventV3 event, ParcelDeliveredPayloadV3 payload) {
        onDelivered.accept(event, payload);
      }

      @Override
      public void onMissed(ParcelEventV3 event, ParcelMissedPayloadV3 payload) {
        onMissed.accept(event, payload);
      }
    }
  }
}
