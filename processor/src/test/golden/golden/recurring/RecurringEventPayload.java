package golden.recurring;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code recurring} carries.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public sealed interface RecurringEventPayload permits RecurringTriggeredPayload, RecurringSpawnedPayload {
  /**
   * The type of the events that carry it.
   */
  RecurringEventType eventType();
}
