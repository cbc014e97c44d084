package golden.shipping;

import io.eventfamily.EventFamily;
import io.eventfamily.Payload;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to parcels. Most of it is declared in other files. */
@EventFamily(name = "shipping", version = "2.0.0", payloads = Packed.class)
interface ShippingEventsV2 extends Scoped {

  /** A parcel was lost. */
  @Payload
  interface Lost extends Traced<UUID, Parcel> {

    /** Declared again, and so still in the first place. */
    @Override
    UUID id();

    @Nullable Parcel replacement();
  }

  /** Nothing can be said about it. */
  @Payload
  interface Vanished {}
}
