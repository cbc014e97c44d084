package golden.legacy;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.json.EventTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The types of events in the family {@code legacy}.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public enum LegacyEventType implements EventType {
  /**
   * Still in use, but for one property and one constant.
   */
  KEPT("legacy.kept"),

  /**
   * Replaced by {@code Kept}.
   */
  @Deprecated
  GONE("legacy.gone");

  static final EventTypes<LegacyEventType> TYPES = EventTypes.of(values());

  private final String wireName;

  LegacyEventType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<LegacyEventType> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
