package golden.chain;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import io.eventfamily.Upcast;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The second version: receivers have two names, and nobody tells any more who looked. */
@EventFamily(
    name = "parcel",
    version = "2.0.0",
    previous = ParcelEvents.class,
    compatibility = EventFamily.Compatibility.BACKWARD)
public interface ParcelEventsV2 {

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

  /** It was brought to us: read as it is. */
  @Payload
  interface Posted {
    @PartitionKey
    UUID parcelId();

    @Size(max = 200)
    String address();

    Service service();

    List<Item> items();

    @DefaultValue("0")
    int insurance();
  }

  /** It is where it should be: made by a method. */
  @Payload
  interface Delivered {
    @PartitionKey
    UUID parcelId();

    @Size(min = 1, max = 20)
    String firstName();

    @Size(min = 1, max = 20)
    String lastName();
  }

  /** It is nowhere: read as it is. */
  @Payload
  interface Lost {
    @PartitionKey
    UUID parcelId();

    @DefaultValue("unknown")
    String place();
  }

  /** What a receiver was called in one word and more. */
  record Receiver(UUID parcelId, String firstName, String lastName) implements Delivered {}

  @Upcast
  static Delivered fromDelivered(ParcelEvents.Delivered older) {
    String[] names = older.receiver().split(" ", 2);
    return new Receiver(older.parcelId(), names[0], names[1]);
  }
}
