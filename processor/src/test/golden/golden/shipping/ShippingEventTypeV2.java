package golden.shipping;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.json.EventTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The types of events in the family {@code shipping}.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
enum ShippingEventTypeV2 implements EventType {
  /**
   * A parcel was lost.
   */
  LOST("shipping.lost.v2"),

  /**
   * Nothing can be said about it.
   */
  VANISHED("shipping.vanished.v2"),

  PACKED("shipping.packed.v2");

  static final EventTypes<ShippingEventTypeV2> TYPES = EventTypes.of(values());

  private final String wireName;

  ShippingEventTypeV2(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<ShippingEventTypeV2> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
