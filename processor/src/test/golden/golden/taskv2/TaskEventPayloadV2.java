package golden.taskv2;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code task} carries.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public sealed interface TaskEventPayloadV2 permits TaskCreatedPayloadV2 {
  /**
   * The type of the events that carry it.
   */
  TaskEventTypeV2 eventType();
}
