package golden.legacy;

import io.eventfamily.runtime.UnhandledEventTypeException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Handles the events of the family {@code legacy}, each type in a method of its own.
 *
 * <p>A new event type is a new method here, so that what implements this interface
 * does not compile until it handles the type. {@link #builder()} makes a handler of
 * some types only.
 *
 * @see LegacyEvent#dispatch(LegacyEventHandler)
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public interface LegacyEventHandler {
  /**
   * Still in use, but for one property and one constant.
   */
  void onKept(LegacyEvent event, LegacyKeptPayload payload);

  /**
   * Replaced by {@code Kept}.
   */
  void onGone(LegacyEvent event, LegacyGonePayload payload);

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
    private @Nullable BiConsumer<LegacyEvent, LegacyKeptPayload> onKept;

    private @Nullable BiConsumer<LegacyEvent, LegacyGonePayload> onGone;

    private Consumer<LegacyEvent> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code legacy.kept} events.
     */
    public Builder onKept(BiConsumer<LegacyEvent, LegacyKeptPayload> action) {
      this.onKept = action;
      return this;
    }

    /**
     * What is done with {@code legacy.gone} events.
     */
    public Builder onGone(BiConsumer<LegacyEvent, LegacyGonePayload> action) {
      this.onGone = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<LegacyEvent> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public LegacyEventHandler build() {
      return new Chosen(this);
    }

    private static final class Chosen implements LegacyEventHandler {
      private final BiConsumer<LegacyEvent, LegacyKeptPayload> onKept;

      private final BiConsumer<LegacyEvent, LegacyGonePayload> onGone;

      private Chosen(Builder builder) {
        this.onKept = orElse(builder.onKept, builder.otherwise);
        this.onGone = orElse(builder.onGone, builder.otherwise);
      }

      private static <P> BiConsumer<LegacyEvent, P> orElse(
          @Nullable BiConsumer<LegacyEvent, P> action, Consumer<LegacyEvent> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onKept(LegacyEvent event, LegacyKeptPayload payload) {
        onKept.accept(event, payload);
      }

      @Override
      public void onGone(LegacyEvent event, LegacyGonePayload payload) {
        onGone.accept(event, payload);
      }
    }
  }
}
