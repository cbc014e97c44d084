package golden.view;

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
 * @see TaskViewEvent#dispatch(TaskViewEventHandler)
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public interface TaskViewEventHandler {
  /**
   * A task is to be found.
   */
  void onCreated(TaskViewEvent event, TaskViewCreatedPayload payload);

  /**
   * A task is to be found by other words.
   */
  void onUpdated(TaskViewEvent event, TaskViewUpdatedPayload payload);

  /**
   * A task is not to be found any more, whoever deleted it.
   */
  void onDeleted(TaskViewEvent event, TaskViewDeletedPayload payload);

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
    private @Nullable BiConsumer<TaskViewEvent, TaskViewCreatedPayload> onCreated;

    private @Nullable BiConsumer<TaskViewEvent, TaskViewUpdatedPayload> onUpdated;

    private @Nullable BiConsumer<TaskViewEvent, TaskViewDeletedPayload> onDeleted;

    private Consumer<TaskViewEvent> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code task.created} events.
     */
    public Builder onCreated(BiConsumer<TaskViewEvent, TaskViewCreatedPayload> action) {
      this.onCreated = action;
      return this;
    }

    /**
     * What is done with {@code task.updated} events.
     */
    public Builder onUpdated(BiConsumer<TaskViewEvent, TaskViewUpdatedPayload> action) {
      this.onUpdated = action;
      return this;
    }

    /**
     * What is done with {@code task.deleted} events.
     */
    public Builder onDeleted(BiConsumer<TaskViewEvent, TaskViewDeletedPayload> action) {
      this.onDeleted = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<TaskViewEvent> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public TaskViewEventHandler build() {
      return new Chosen(this);
    }

    private static final class Chosen implements TaskViewEventHandler {
      private final BiConsumer<TaskViewEvent, TaskViewCreatedPayload> onCreated;

      private final BiConsumer<TaskViewEvent, TaskViewUpdatedPayload> onUpdated;

      private final BiConsumer<TaskViewEvent, TaskViewDeletedPayload> onDeleted;

      private Chosen(Builder builder) {
        this.onCreated = orElse(builder.onCreated, builder.otherwise);
        this.onUpdated = orElse(builder.onUpdated, builder.otherwise);
        this.onDeleted = orElse(builder.onDeleted, builder.otherwise);
      }

      private static <P> BiConsumer<TaskViewEvent, P> orElse(
          @Nullable BiConsumer<TaskViewEvent, P> action, Consumer<TaskViewEvent> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onCreated(TaskViewEvent event, TaskViewCreatedPayload payload) {
        onCreated.accept(event, payload);
      }

      @Override
      public void onUpdated(TaskViewEvent event, TaskViewUpdatedPayload payload) {
        onUpdated.accept(event, payload);
      }

      @Override
      public void onDeleted(TaskViewEvent event, TaskViewDeletedPayload payload) {
        onDeleted.accept(event, payload);
      }
    }
  }
}
