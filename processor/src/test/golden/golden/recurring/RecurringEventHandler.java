package golden.recurring;

import io.eventfamily.runtime.UnhandledEventTypeException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Handles the events of the family {@code recurring}, each type in a method of its own.
 *
 * <p>A new event type is a new method here, so that what implements this interface
 * does not compile until it handles the type. {@link #builder()} makes a handler of
 * some types only.
 *
 * @see RecurringEvent#dispatch(RecurringEventHandler)
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public interface RecurringEventHandler {
  /**
   * The pattern of a completed task asks for another one.
   */
  void onTriggered(RecurringEvent event, RecurringTriggeredPayload payload);

  /**
   * The next occurrence was created.
   */
  void onSpawned(RecurringEvent event, RecurringSpawnedPayload payload);

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
    private @Nullable BiConsumer<RecurringEvent, RecurringTriggeredPayload> onTriggered;

    private @Nullable BiConsumer<RecurringEvent, RecurringSpawnedPayload> onSpawned;

    private Consumer<RecurringEvent> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code recurring.triggered} events.
     */
    public Builder onTriggered(BiConsumer<RecurringEvent, RecurringTriggeredPayload> action) {
      this.onTriggered = action;
      return this;
    }

    /**
     * What is done with {@code recurring.spawned} events.
     */
    public Builder onSpawned(BiConsumer<RecurringEvent, RecurringSpawnedPayload> action) {
      this.onSpawned = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<RecurringEvent> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public RecurringEventHandler build() {
      return new Chosen(this);
    }

    private static final class Chosen implements RecurringEventHandler {
      private final BiConsumer<RecurringEvent, RecurringTriggeredPayload> onTriggered;

      private final BiConsumer<RecurringEvent, RecurringSpawnedPayload> onSpawned;

      private Chosen(Builder builder) {
        this.onTriggered = orElse(builder.onTriggered, builder.otherwise);
        this.onSpawned = orElse(builder.onSpawned, builder.otherwise);
      }

      private static <P> BiConsumer<RecurringEvent, P> orElse(
          @Nullable BiConsumer<RecurringEvent, P> action, Consumer<RecurringEvent> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onTriggered(RecurringEvent event, RecurringTriggeredPayload payload) {
        onTriggered.accept(event, payload);
      }

      @Override
      public void onSpawned(RecurringEvent event, RecurringSpawnedPayload payload) {
        onSpawned.accept(event, payload);
      }
    }
  }
}
