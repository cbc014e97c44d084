package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * How a family came out of its version before.
 *
 * @param previous that version
 * @param origin where that is named; the family's own where it is not
 * @param upcasts in declared order
 */
public record Evolution(Optional<Family> previous, Origin origin, List<Upcast> upcasts) {
  public Evolution {
    upcasts = List.copyOf(upcasts);
  }

  /** Of a family that is the first version there is. */
  public static Evolution none(Origin origin) {
    return new Evolution(Optional.empty(), origin, List.of());
  }
}
