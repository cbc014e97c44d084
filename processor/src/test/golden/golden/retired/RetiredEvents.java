package golden.retired;

import io.eventfamily.EventFamily;
import io.eventfamily.Payload;
import org.jspecify.annotations.Nullable;

/** A family that should not be used any more. */
@Deprecated
@EventFamily(name = "retired", correlated = false, nulls = EventFamily.Nulls.OMIT)
interface RetiredEvents {

  @Nullable String reason();

  /** Said at the end. */
  @Payload
  interface Ended {
    String name();
  }
}
