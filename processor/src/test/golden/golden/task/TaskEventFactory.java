package golden.task;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Creates the events of the family {@code task}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskEventFactory {
  private TaskEventFactory() {
  }

  /**
   * Creates a {@code task.created} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static TaskEvent createTaskCreatedEvent(Consumer<TaskCreatedPayload.Builder> payload) {
    TaskCreatedPayload.Builder builder = TaskCreatedPayload.builder();
    payload.accept(builder);
    return TaskEvent.of(builder.build());
  }

  /**
   * Creates a {@code task.updated} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static TaskEvent createTaskUpdatedEvent(Consumer<TaskUpdatedPayload.Builder> payload) {
    TaskUpdatedPayload.Builder builder = TaskUpdatedPayload.builder();
    payload.accept(builder);
    return TaskEvent.of(builder.build());
  }

  /**
   * Creates a {@code task.completed} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static TaskEvent createTaskCompletedEvent(Consumer<TaskCompletedPayload.Builder> payload) {
    TaskCompletedPayload.Builder builder = TaskCompletedPayload.builder();
    payload.accept(builder);
    return TaskEvent.of(builder.build());
  }

  /**
   * Creates a {@code task.deleted} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static TaskEvent createTaskDeletedEvent(Consumer<TaskDeletedPayload.Builder> payload) {
    TaskDeletedPayload.Builder builder = TaskDeletedPayload.builder();
    payload.accept(builder);
    return TaskEvent.of(builder.build());
  }
}
