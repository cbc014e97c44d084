package golden.task;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code task} carries.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public sealed interface TaskEventPayload permits TaskCreatedPayload, TaskUpdatedPayload, TaskCompletedPayload, TaskDeletedPayload {
  /**
   * The type of the events that carry it.
   */
  TaskEventType eventType();
}
