package golden.taskv2;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Creates the events of the family {@code task}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskEventFactoryV2 {
  private TaskEventFactoryV2() {
  }

  /**
   * Creates a {@code task.created.v2} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static TaskEventV2 createTaskCreatedEvent(Consumer<TaskCreatedPayloadV2.Builder> payload) {
    TaskCreatedPayloadV2.Builder builder = TaskCreatedPayloadV2.builder();
    payload.accept(builder);
    return TaskEventV2.of(builder.build());
  }
}
