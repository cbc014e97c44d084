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
public enum ParcelEventTypeV3 implements EventType {
  /**
   * It was brought to us: read as it is, from both versions.
   */
  POSTED("parcel.posted.v3"),

  /**
   * It is where it should be: read as it is from the version before, which made it by a method.
   */
  DELIVERED("parcel.delivered.v3"),

  /**
   * It is nowhere, as far as we know: another name.
   */
  MISSED("parcel.missed.v3");

  static final EventTypes<ParcelEventTypeV3> TYPES = EventTypes.of(values());

  private final String wireName;

  ParcelEventTypeV3(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /**
   * The type that has a name on the wire; empty where this code knows none.
   */
  public static Optional<ParcelEventTypeV3> fromWireName(String wireName) {
    return TYPES.find(wireName);
  }
}
