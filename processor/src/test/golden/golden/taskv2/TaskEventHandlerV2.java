package golden.taskv2;

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
 * @see TaskEventV2#dispatch(TaskEventHandlerV2)
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public interface TaskEventHandlerV2 {
  /**
   * A task was created.
   */
  void onCreated(TaskEventV2 event, TaskCreatedPayloadV2 payload);

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
    private @Nullable BiConsumer<TaskEventV2, TaskCreatedPayloadV2> onCreated;

    private Consumer<TaskEventV2> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code task.created.v2} events.
     */
    public Builder onCreated(BiConsumer<TaskEventV2, TaskCreatedPayloadV2> action) {
      this.onCreated = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<TaskEventV2> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public TaskEventHandlerV2 build() {
      return new Chosen(this);
    }

    private static final class Chosen implements TaskEventHandlerV2 {
      private final BiConsumer<TaskEventV2, TaskCreatedPayloadV2> onCreated;

      private Chosen(Builder builder) {
        this.onCreated = orElse(builder.onCreated, builder.otherwise);
      }

      private static <P> BiConsumer<TaskEventV2, P> orElse(
          @Nullable BiConsumer<TaskEventV2, P> action, Consumer<TaskEventV2> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onCreated(TaskEventV2 event, TaskCreatedPayloadV2 payload) {
        onCreated.accept(event, payload);
      }
    }
  }
}
