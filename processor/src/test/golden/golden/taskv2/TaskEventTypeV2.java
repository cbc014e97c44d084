package golden.taskv2;

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
public enum TaskEventTypeV2 implements EventType {
  /**
   * A task was created.
   */
  CREATED("task.created.v2");

  static final EventTypes<TaskEventTypeV2> TYPES = EventTypes.of(values());

  private final String wireName;

  TaskEventTypeV2(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<TaskEventTypeV2> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
