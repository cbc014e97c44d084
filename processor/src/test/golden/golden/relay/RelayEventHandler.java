package golden.relay;

import io.eventfamily.runtime.UnhandledEventTypeException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Handles the events of the family {@code relay}, each type in a method of its own.
 *
 * <p>A new event type is a new method here, so that what implements this interface
 * does not compile until it handles the type. {@link #builder()} makes a handler of
 * some types only.
 *
 * @see RelayEvent#dispatch(RelayEventHandler)
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public interface RelayEventHandler {
  /**
   * A letter came in.
   */
  void onReceived(RelayEvent event, RelayReceivedPayload payload);

  /**
   * There is nothing that is declared.
   */
  void onLost(RelayEvent event, RelayLostPayload payload);

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
    private @Nullable BiConsumer<RelayEvent, RelayReceivedPayload> onReceived;

    private @Nullable BiConsumer<RelayEvent, RelayLostPayload> onLost;

    private Consumer<RelayEvent> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code relay.received} events.
     */
    public Builder onReceived(BiConsumer<RelayEvent, RelayReceivedPayload> action) {
      this.onReceived = action;
      return this;
    }

    /**
     * What is done with {@code relay.lost} events.
     */
    public Builder onLost(BiConsumer<RelayEvent, RelayLostPayload> action) {
      this.onLost = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<RelayEvent> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public RelayEventHandler build() {
      return new Chosen(this);
    }

    private static final class Chosen implements RelayEventHandler {
      private final BiConsumer<RelayEvent, RelayReceivedPayload> onReceived;

      private final BiConsumer<RelayEvent, RelayLostPayload> onLost;

      private Chosen(Builder builder) {
        this.onReceived = orElse(builder.onReceived, builder.otherwise);
        this.onLost = orElse(builder.onLost, builder.otherwise);
      }

      private static <P> BiConsumer<RelayEvent, P> orElse(
          @Nullable BiConsumer<RelayEvent, P> action, Consumer<RelayEvent> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onReceived(RelayEvent event, RelayReceivedPayload payload) {
        onReceived.accept(event, payload);
      }

      @Override
      public void onLost(RelayEvent event, RelayLostPayload payload) {
        onLost.accept(event, payload);
      }
    }
  }
}
