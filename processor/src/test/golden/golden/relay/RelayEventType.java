package golden.relay;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.json.EventTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The types of events in the family {@code relay}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public enum RelayEventType implements EventType {
  /**
   * A letter came in.
   */
  RECEIVED("relay.received"),

  /**
   * There is nothing that is declared.
   */
  LOST("relay.lost");

  static final EventTypes<RelayEventType> TYPES = EventTypes.of(values());

  private final String wireName;

  RelayEventType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<RelayEventType> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
