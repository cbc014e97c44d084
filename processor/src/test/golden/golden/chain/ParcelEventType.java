package golden.chain;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.json.EventTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The types of events in the family {@code parcel}.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public enum ParcelEventType implements EventType {
  /**
   * It was brought to us.
   */
  POSTED("parcel.posted"),

  /**
   * It is where it should be.
   */
  DELIVERED("parcel.delivered"),

  /**
   * It is nowhere.
   */
  LOST("parcel.lost"),

  /**
   * Somebody looked at it.
   */
  SEEN("parcel.seen");

  static final EventTypes<ParcelEventType> TYPES = EventTypes.of(values());

  private final String wireName;

  ParcelEventType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<ParcelEventType> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
