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
 * @see ParcelEvent#dispatch(ParcelEventHandler)
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public interface ParcelEventHandler {
  /**
   * It was brought to us.
   */
  void onPosted(ParcelEvent event, ParcelPostedPayload payload);

  /**
   * It is where it should be.
   */
  void onDelivered(ParcelEvent event, ParcelDeliveredPayload payload);

  /**
   * It is nowhere.
   */
  void onLost(ParcelEvent event, ParcelLostPayload payload);

  /**
   * Somebody looked at it.
   */
  void onSeen(ParcelEvent event, ParcelSeenPayload payload);

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
    private @Nullable BiConsumer<ParcelEvent, ParcelPostedPayload> onPosted;

    private @Nullable BiConsumer<ParcelEvent, ParcelDeliveredPayload> onDelivered;

    private @Nullable BiConsumer<ParcelEvent, ParcelLostPayload> onLost;

    private @Nullable BiConsumer<ParcelEvent, ParcelSeenPayload> onSeen;

    private Consumer<ParcelEvent> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code parcel.posted} events.
     */
    public Builder onPosted(BiConsumer<ParcelEvent, ParcelPostedPayload> action) {
      this.onPosted = action;
      return this;
    }

    /**
     * What is done with {@code parcel.delivered} events.
     */
    public Builder onDelivered(BiConsumer<ParcelEvent, ParcelDeliveredPayload> action) {
      this.onDelivered = action;
      return this;
    }

    /**
     * What is done with {@code parcel.lost} events.
     */
    public Builder onLost(BiConsumer<ParcelEvent, ParcelLostPayload> action) {
      this.onLost = action;
      return this;
    }

    /**
     * What is done with {@code parcel.seen} events.
     */
    public Builder onSeen(BiConsumer<ParcelEvent, ParcelSeenPayload> action) {
      this.onSeen = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<ParcelEvent> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public ParcelEventHandler build() {
      return new Chosen(this);
    }

    private static final class Chosen implements ParcelEventHandler {
      private final BiConsumer<ParcelEvent, ParcelPostedPayload> onPosted;

      private final BiConsumer<ParcelEvent, ParcelDeliveredPayload> onDelivered;

      private final BiConsumer<ParcelEvent, ParcelLostPayload> onLost;

      private final BiConsumer<ParcelEvent, ParcelSeenPayload> onSeen;

      private Chosen(Builder builder) {
        this.onPosted = orElse(builder.onPosted, builder.otherwise);
        this.onDelivered = orElse(builder.onDelivered, builder.otherwise);
        this.onLost = orElse(builder.onLost, builder.otherwise);
        this.onSeen = orElse(builder.onSeen, builder.otherwise);
      }

      private static <P> BiConsumer<ParcelEvent, P> orElse(
          @Nullable BiConsumer<ParcelEvent, P> action, Consumer<ParcelEvent> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onPosted(ParcelEvent event, ParcelPostedPayload payload) {
        onPosted.accept(event, payload);
      }

      @Override
      public void onDelivered(ParcelEvent event, ParcelDeliveredPayload payload) {
        onDelivered.accept(event, payload);
      }

      @Override
      public void onLost(ParcelEvent event, ParcelLostPayload payload) {
        onLost.accept(event, payload);
      }

      @Override
      public void onSeen(ParcelEvent event, ParcelSeenPayload payload) {
        onSeen.accept(event, payload);
      }
    }
  }
}
