package golden.shipping;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What envelopes say besides. */
interface Scoped {

  /** Whose parcels they are. */
  @Nullable String tenant();

  @Nullable Set<@Size(max = 3) String> zones();
}
