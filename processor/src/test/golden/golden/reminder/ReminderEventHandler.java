package golden.reminder;

import io.eventfamily.runtime.UnhandledEventTypeException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Handles the events of the family {@code reminder}, each type in a method of its own.
 *
 * <p>A new event type is a new method here, so that what implements this interface
 * does not compile until it handles the type. {@link #builder()} makes a handler of
 * some types only.
 *
 * @see ReminderEvent#dispatch(ReminderEventHandler)
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public interface ReminderEventHandler {
  /**
   * A reminder was scheduled.
   */
  void onScheduled(ReminderEvent event, ReminderScheduledPayload payload);

  /**
   * A reminder has become due.
   */
  void onDue(ReminderEvent event, ReminderDuePayload payload);

  /**
   * A reminder was sent.
   */
  void onSent(ReminderEvent event, ReminderSentPayload payload);

  /**
   * A reminder could not be sent.
   */
  void onFailed(ReminderEvent event, ReminderFailedPayload payload);

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
    private @Nullable BiConsumer<ReminderEvent, ReminderScheduledPayload> onScheduled;

    private @Nullable BiConsumer<ReminderEvent, ReminderDuePayload> onDue;

    private @Nullable BiConsumer<ReminderEvent, ReminderSentPayload> onSent;

    private @Nullable BiConsumer<ReminderEvent, ReminderFailedPayload> onFailed;

    private Consumer<ReminderEvent> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code reminder.scheduled} events.
     */
    public Builder onScheduled(BiConsumer<ReminderEvent, ReminderScheduledPayload> action) {
      this.onScheduled = action;
      return this;
    }

    /**
     * What is done with {@code reminder.due} events.
     */
    public Builder onDue(BiConsumer<ReminderEvent, ReminderDuePayload> action) {
      this.onDue = action;
      return this;
    }

    /**
     * What is done with {@code reminder.sent} events.
     */
    public Builder onSent(BiConsumer<ReminderEvent, ReminderSentPayload> action) {
      this.onSent = action;
      return this;
    }

    /**
     * What is done with {@code reminder.failed} events.
     */
    public Builder onFailed(BiConsumer<ReminderEvent, ReminderFailedPayload> action) {
      this.onFailed = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<ReminderEvent> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public ReminderEventHandler build() {
      return new Chosen(this);
    }

    private static final class Chosen implements ReminderEventHandler {
      private final BiConsumer<ReminderEvent, ReminderScheduledPayload> onScheduled;

      private final BiConsumer<ReminderEvent, ReminderDuePayload> onDue;

      private final BiConsumer<ReminderEvent, ReminderSentPayload> onSent;

      private final BiConsumer<ReminderEvent, ReminderFailedPayload> onFailed;

      private Chosen(Builder builder) {
        this.onScheduled = orElse(builder.onScheduled, builder.otherwise);
        this.onDue = orElse(builder.onDue, builder.otherwise);
        this.onSent = orElse(builder.onSent, builder.otherwise);
        this.onFailed = orElse(builder.onFailed, builder.otherwise);
      }

      private static <P> BiConsumer<ReminderEvent, P> orElse(
          @Nullable BiConsumer<ReminderEvent, P> action, Consumer<ReminderEvent> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onScheduled(ReminderEvent event, ReminderScheduledPayload payload) {
        onScheduled.accept(event, payload);
      }

      @Override
      public void onDue(ReminderEvent event, ReminderDuePayload payload) {
        onDue.accept(event, payload);
      }

      @Override
      public void onSent(ReminderEvent event, ReminderSentPayload payload) {
        onSent.accept(event, payload);
      }

      @Override
      public void onFailed(ReminderEvent event, ReminderFailedPayload payload) {
        onFailed.accept(event, payload);
      }
    }
  }
}
