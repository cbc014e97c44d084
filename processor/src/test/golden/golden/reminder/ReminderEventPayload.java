package golden.reminder;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code reminder} carries.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public sealed interface ReminderEventPayload permits ReminderScheduledPayload, ReminderDuePayload, ReminderSentPayload, ReminderFailedPayload {
  /**
   * The type of the events that carry it.
   */
  ReminderEventType eventType();
}
