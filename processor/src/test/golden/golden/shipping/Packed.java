package golden.shipping;

import io.eventfamily.DefaultValue;
import io.eventfamily.Payload;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parcel was packed. */
@Payload
interface Packed extends Traced<UUID, Parcel> {

  List<@Positive @Nullable Integer> weights();

  byte @Nullable [] label();

  /** Replaced by places. */
  @Deprecated
  @DefaultValue("unknown")
  String origin();
}
