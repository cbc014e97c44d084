package golden.retired;

import io.eventfamily.runtime.UnhandledEventTypeException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Handles the events of the family {@code retired}, each type in a method of its own.
 *
 * <p>A new event type is a new method here, so that what implements this interface
 * does not compile until it handles the type. {@link #builder()} makes a handler of
 * some types only.
 *
 * @see RetiredEvent#dispatch(RetiredEventHandler)
 */
@Deprecated
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
interface RetiredEventHandler {
  /**
   * Said at the end.
   */
  void onEnded(RetiredEvent event, RetiredEndedPayload payload);

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
    private @Nullable BiConsumer<RetiredEvent, RetiredEndedPayload> onEnded;

    private Consumer<RetiredEvent> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code retired.ended} events.
     */
    public Builder onEnded(BiConsumer<RetiredEvent, RetiredEndedPayload> action) {
      this.onEnded = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<RetiredEvent> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public RetiredEventHandler build() {
      return new Chosen(this);
    }

    private static final class Chosen implements RetiredEventHandler {
      private final BiConsumer<RetiredEvent, RetiredEndedPayload> onEnded;

      private Chosen(Builder builder) {
        this.onEnded = orElse(builder.onEnded, builder.otherwise);
      }

      private static <P> BiConsumer<RetiredEvent, P> orElse(
          @Nullable BiConsumer<RetiredEvent, P> action, Consumer<RetiredEvent> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onEnded(RetiredEvent event, RetiredEndedPayload payload) {
        onEnded.accept(event, payload);
      }
    }
  }
}
