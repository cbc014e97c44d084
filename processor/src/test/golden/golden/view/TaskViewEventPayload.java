package golden.view;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code task} carries.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public sealed interface TaskViewEventPayload permits TaskViewCreatedPayload, TaskViewUpdatedPayload, TaskViewDeletedPayload {
  /**
   * The type of the events that carry it.
   */
  TaskViewEventType eventType();
}
