package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;

/** The value of a property where none is set. */
public sealed interface DefaultValue {

  /** Where it was declared. */
  Origin origin();

  /**
   * A value of a scalar type.
   *
   * @param value a Boolean, Integer, String, UUID or Instant, as the property's type has it
   */
  record Constant(Origin origin, Object value) implements DefaultValue {}

  /** The container without anything in it. */
  record Empty(Origin origin) implements DefaultValue {}

  /** A value that is made anew for every event. */
  record Supplied(Origin origin, Supply supply) implements DefaultValue {}

  /** What can be made for an event. */
  enum Supply {
    RANDOM_UUID,
    /** To the microsecond, which is what most of the world can store. */
    NOW
  }
}
