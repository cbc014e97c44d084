package golden.options;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What an event of the family {@code account} carries.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
sealed interface AccountEventPayloadV3 permits AccountOpenedPayloadV3, AccountClosedPayloadV3 {
  /**
   * The type of the events that carry it.
   */
  AccountEventTypeV3 eventType();
}
