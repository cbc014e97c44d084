package golden.reminder;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Creates the events of the family {@code reminder}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class ReminderEventFactory {
  private ReminderEventFactory() {
  }

  /**
   * Creates a {@code reminder.scheduled} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ReminderEvent createReminderScheduledEvent(
      Consumer<ReminderScheduledPayload.Builder> payload) {
    ReminderScheduledPayload.Builder builder = ReminderScheduledPayload.builder();
    payload.accept(builder);
    return ReminderEvent.of(builder.build());
  }

  /**
   * Creates a {@code reminder.due} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ReminderEvent createReminderDueEvent(Consumer<ReminderDuePayload.Builder> payload) {
    ReminderDuePayload.Builder builder = ReminderDuePayload.builder();
    payload.accept(builder);
    return ReminderEvent.of(builder.build());
  }

  /**
   * Creates a {@code reminder.sent} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ReminderEvent createReminderSentEvent(
      Consumer<ReminderSentPayload.Builder> payload) {
    ReminderSentPayload.Builder builder = ReminderSentPayload.builder();
    payload.accept(builder);
    return ReminderEvent.of(builder.build());
  }

  /**
   * Creates a {@code reminder.failed} event.
   *
   * @param payload sets the properties of the payload
   * @throws io.eventfamily.runtime.InvalidEventException with everything that is wrong with the payload
   */
  public static ReminderEvent createReminderFailedEvent(
      Consumer<ReminderFailedPayload.Builder> payload) {
    ReminderFailedPayload.Builder builder = ReminderFailedPayload.builder();
    payload.accept(builder);
    return ReminderEvent.of(builder.build());
  }
}
