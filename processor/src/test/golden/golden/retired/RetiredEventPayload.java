package golden.retired;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code retired} carries.
 */
@Deprecated
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
sealed interface RetiredEventPayload permits RetiredEndedPayload {
  /**
   * The type of the events that carry it.
   */
  RetiredEventType eventType();
}
