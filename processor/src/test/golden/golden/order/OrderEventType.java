package golden.order;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.json.EventTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The types of events in the family {@code order}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public enum OrderEventType implements EventType {
  /**
   * Every type without parts.
   */
  MEASURED("order.measured"),

  /**
   * Every default as text.
   */
  DEFAULTED("order.defaulted"),

  /**
   * An order was placed.
   */
  PLACED("order.placed");

  static final EventTypes<OrderEventType> TYPES = EventTypes.of(values());

  private final String wireName;

  OrderEventType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<OrderEventType> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
