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
public enum ParcelEventTypeV2 implements EventType {
  /**
   * It was brought to us: read as it is.
   */
  POSTED("parcel.posted.v2"),

  /**
   * It is where it should be: made by a method.
   */
  DELIVERED("parcel.delivered.v2"),

  /**
   * It is nowhere: read as it is.
   */
  LOST("parcel.lost.v2");

  static final EventTypes<ParcelEventTypeV2> TYPES = EventTypes.of(values());

  private final String wireName;

  ParcelEventTypeV2(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<ParcelEventTypeV2> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
