package golden.chain;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import io.eventfamily.Upcast;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The third version: what was lost is now missed. */
@EventFamily(
    name = "parcel",
    version = "3.1.0",
    previous = ParcelEventsV2.class,
    compatibility = EventFamily.Compatibility.BACKWARD)
public interface ParcelEventsV3 {

  /** Who is served. */
  @Nullable String tenant();

  /** How it goes. */
  enum Service {
    NORMAL,
    EXPRESS,
    DRONE
  }

  /** Something in it. */
  record Item(@NotBlank String name, long grams, @Nullable String origin) {}

  /** It was brought to us: read as it is, from both versions. */
  @Payload
  interface Posted {
    @PartitionKey
    UUID parcelId();

    String address();

    Service service();

    List<Item> items();

    @DefaultValue("0")
    int insurance();

    @Nullable String customs();
  }

  /** It is where it should be: read as it is from the version before, which made it by a method. */
  @Payload
  interface Delivered {
    @PartitionKey
    UUID parcelId();

    String firstName();

    String lastName();

    @DefaultValue("false")
    boolean signed();
  }

  /** It is nowhere, as far as we know: another name. */
  @Payload
  interface Missed {
    @PartitionKey
    UUID parcelId();

    String lastSeen();
  }

  @Upcast
  static Missed fromLost(ParcelEventsV2.Lost older) {
    return new Missed() {
      @Override
      public UUID parcelId() {
        return older.parcelId();
      }

      @Override
      public String lastSeen() {
        return older.place();
      }
    };
  }
}
