package golden.chain;

import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to parcels, in the first version. */
@EventFamily(name = "parcel")
public interface ParcelEvents {

  /** How it goes. */
  enum Service {
    NORMAL,
    EXPRESS
  }

  /** Something in it. */
  record Item(@NotBlank String name, int grams) {}

  /** It was brought to us. */
  @Payload
  interface Posted {
    @PartitionKey
    UUID parcelId();

    @Size(max = 100)
    String address();

    Service service();

    List<Item> items();

    @Nullable String remark();
  }

  /** It is where it should be. */
  @Payload
  interface Delivered {
    @PartitionKey
    UUID parcelId();

    String receiver();
  }

  /** It is nowhere. */
  @Payload
  interface Lost {
    @PartitionKey
    UUID parcelId();
  }

  /** Somebody looked at it. */
  @Payload
  interface Seen {
    @PartitionKey
    UUID parcelId();
  }
}
