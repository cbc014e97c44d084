package golden.task;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.json.EventTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The types of events in the family {@code task}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public enum TaskEventType implements EventType {
  /**
   * A task was created.
   */
  CREATED("task.created"),

  /**
   * A task was changed.
   */
  UPDATED("task.updated"),

  /**
   * A task was completed.
   */
  COMPLETED("task.completed"),

  /**
   * A task was deleted.
   */
  DELETED("task.deleted");

  static final EventTypes<TaskEventType> TYPES = EventTypes.of(values());

  private final String wireName;

  TaskEventType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<TaskEventType> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
