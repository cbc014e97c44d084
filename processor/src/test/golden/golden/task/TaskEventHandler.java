package golden.task;

import io.eventfamily.runtime.UnhandledEventTypeException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Handles the events of the family {@code task}, each type in a method of its own.
 *
 * <p>A new event type is a new method here, so that what implements this interface
 * does not compile until it handles the type. {@link #builder()} makes a handler of
 * some types only.
 *
 * @see TaskEvent#dispatch(TaskEventHandler)
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public interface TaskEventHandler {
  /**
   * A task was created.
   */
  void onCreated(TaskEvent event, TaskCreatedPayload payload);

  /**
   * A task was changed.
   */
  void onUpdated(TaskEvent event, TaskUpdatedPayload payload);

  /**
   * A task was completed.
   */
  void onCompleted(TaskEvent event, TaskCompletedPayload payload);

  /**
   * A task was deleted.
   */
  void onDeleted(TaskEvent event, TaskDeletedPayload payload);

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
    private @Nullable BiConsumer<TaskEvent, TaskCreatedPayload> onCreated;

    private @Nullable BiConsumer<TaskEvent, TaskUpdatedPayload> onUpdated;

    private @Nullable BiConsumer<TaskEvent, TaskCompletedPayload> onCompleted;

    private @Nullable BiConsumer<TaskEvent, TaskDeletedPayload> onDeleted;

    private Consumer<TaskEvent> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code task.created} events.
     */
    public Builder onCreated(BiConsumer<TaskEvent, TaskCreatedPayload> action) {
      this.onCreated = action;
      return this;
    }

    /**
     * What is done with {@code task.updated} events.
     */
    public Builder onUpdated(BiConsumer<TaskEvent, TaskUpdatedPayload> action) {
      this.onUpdated = action;
      return this;
    }

    /**
     * What is done with {@code task.completed} events.
     */
    public Builder onCompleted(BiConsumer<TaskEvent, TaskCompletedPayload> action) {
      this.onCompleted = action;
      return this;
    }

    /**
     * What is done with {@code task.deleted} events.
     */
    public Builder onDeleted(BiConsumer<TaskEvent, TaskDeletedPayload> action) {
      this.onDeleted = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<TaskEvent> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public TaskEventHandler build() {
      return new Chosen(this);
    }

    private static final class Chosen implements TaskEventHandler {
      private final BiConsumer<TaskEvent, TaskCreatedPayload> onCreated;

      private final BiConsumer<TaskEvent, TaskUpdatedPayload> onUpdated;

      private final BiConsumer<TaskEvent, TaskCompletedPayload> onCompleted;

      private final BiConsumer<TaskEvent, TaskDeletedPayload> onDeleted;

      private Chosen(Builder builder) {
        this.onCreated = orElse(builder.onCreated, builder.otherwise);
        this.onUpdated = orElse(builder.onUpdated, builder.otherwise);
        this.onCompleted = orElse(builder.onCompleted, builder.otherwise);
        this.onDeleted = orElse(builder.onDeleted, builder.otherwise);
      }

      private static <P> BiConsumer<TaskEvent, P> orElse(@Nullable BiConsumer<TaskEvent, P> action,
          Consumer<TaskEvent> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onCreated(TaskEvent event, TaskCreatedPayload payload) {
        onCreated.accept(event, payload);
      }

      @Override
      public void onUpdated(TaskEvent event, TaskUpdatedPayload payload) {
        onUpdated.accept(event, payload);
      }

      @Override
      public void onCompleted(TaskEvent event, TaskCompletedPayload payload) {
        onCompleted.accept(event, payload);
      }

      @Override
      public void onDeleted(TaskEvent event, TaskDeletedPayload payload) {
        onDeleted.accept(event, payload);
      }
    }
  }
}
