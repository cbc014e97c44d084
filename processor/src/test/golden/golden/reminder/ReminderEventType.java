package golden.reminder;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.json.EventTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The types of events in the family {@code reminder}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public enum ReminderEventType implements EventType {
  /**
   * A reminder was scheduled.
   */
  SCHEDULED("reminder.scheduled"),

  /**
   * A reminder has become due.
   */
  DUE("reminder.due"),

  /**
   * A reminder was sent.
   */
  SENT("reminder.sent"),

  /**
   * A reminder could not be sent.
   */
  FAILED("reminder.failed");

  static final EventTypes<ReminderEventType> TYPES = EventTypes.of(values());

  private final String wireName;

  ReminderEventType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<ReminderEventType> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
