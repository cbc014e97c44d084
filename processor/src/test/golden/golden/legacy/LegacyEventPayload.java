package golden.legacy;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code legacy} carries.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public sealed interface LegacyEventPayload permits LegacyKeptPayload, LegacyGonePayload {
  /**
   * The type of the events that carry it.
   */
  LegacyEventType eventType();
}
