package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;

/** The value of a property where none is set. */
public sealed interface DefaultValue {

  /** Where it was declared. */
  Origin origin();

  /**
   * A value without parts.
   *
   * @param value as the property's type has it: a Boolean, a number, a String, a UUID and so on, or
   *     an {@link EnumType.Constant}
   */
  record Constant(Origin origin, Object value) implements DefaultValue {}

  /** The container without anything in it. */
  record Empty(Origin origin) implements DefaultValue {}

  /** What a method of the declaration gives, which may look at the other properties. */
  record Computed(Origin origin) implements DefaultValue {}

  /** A value that is made anew for every event. */
  record Supplied(Origin origin, Supply supply) implements DefaultValue {}

  /** What can be made for an event. */
  enum Supply {
    RANDOM_UUID,
    /** To the microsecond, which is what most of the world can store. */
    NOW
  }
}
