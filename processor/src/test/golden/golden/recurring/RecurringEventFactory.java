package golden.recurring;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Creates the events of the family {@code recurring}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class RecurringEventFactory {
  private RecurringEventFactory() {
  }

  /**
   * Creates a {@code recurring.triggered} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static RecurringEvent createRecurringTriggeredEvent(
      Consumer<RecurringTriggeredPayload.Builder> payload) {
    RecurringTriggeredPayload.Builder builder = RecurringTriggeredPayload.builder();
    payload.accept(builder);
    return RecurringEvent.of(builder.build());
  }

  /**
   * Creates a {@code recurring.spawned} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static RecurringEvent createRecurringSpawnedEvent(
      Consumer<RecurringSpawnedPayload.Builder> payload) {
    RecurringSpawnedPayload.Builder builder = RecurringSpawnedPayload.builder();
    payload.accept(builder);
    return RecurringEvent.of(builder.build());
  }
}
