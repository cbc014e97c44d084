package golden.recurring;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.json.EventTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The types of events in the family {@code recurring}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public enum RecurringEventType implements EventType {
  /**
   * The pattern of a completed task asks for another one.
   */
  TRIGGERED("recurring.triggered"),

  /**
   * The next occurrence was created.
   */
  SPAWNED("recurring.spawned");

  static final EventTypes<RecurringEventType> TYPES = EventTypes.of(values());

  private final String wireName;

  RecurringEventType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<RecurringEventType> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
