package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;

/** What a value must be beyond its type. */
public sealed interface Constraint {

  /** Where it was declared. */
  Origin origin();

  /** The annotation's simple name. */
  String name();

  /**
   * How long a string, or how large a container may be.
   *
   * @param min inclusive
   * @param max inclusive
   */
  record Size(Origin origin, int min, int max) implements Constraint {
    @Override
    public String name() {
      return "Size";
    }

    /** Whether something of this size is allowed. */
    public boolean allows(int size) {
      return min <= size && size <= max;
    }
  }
}
