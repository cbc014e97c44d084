package golden.view;

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
public enum TaskViewEventType implements EventType {
  /**
   * A task is to be found.
   */
  CREATED("task.created"),

  /**
   * A task is to be found by other words.
   */
  UPDATED("task.updated"),

  /**
   * A task is not to be found any more, whoever deleted it.
   */
  DELETED("task.deleted");

  static final EventTypes<TaskViewEventType> TYPES = EventTypes.of(values());

  private final String wireName;

  TaskViewEventType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<TaskViewEventType> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
