package golden.options;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.json.EventTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The types of events in the family {@code account}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
enum AccountEventTypeV3 implements EventType {
  /**
   * All kinds of properties, with names that generated code uses itself.
   */
  OPENED("account.was-opened"),

  CLOSED("account.closed.v3");

  static final EventTypes<AccountEventTypeV3> TYPES = EventTypes.of(values());

  private final String wireName;

  AccountEventTypeV3(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<AccountEventTypeV3> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
