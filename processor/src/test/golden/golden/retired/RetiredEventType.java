package golden.retired;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.json.EventTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The types of events in the family {@code retired}.
 */
@Deprecated
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
enum RetiredEventType implements EventType {
  /**
   * Said at the end.
   */
  ENDED("retired.ended");

  static final EventTypes<RetiredEventType> TYPES = EventTypes.of(values());

  private final String wireName;

  RetiredEventType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<RetiredEventType> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
