package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.schema.JsonText;

/** A value of a property that its owner chose to show to people. */
public sealed interface Example {

  /** Where it was declared. */
  Origin origin();

  /**
   * A value without parts.
   *
   * @param value as the property's type has it: a Boolean, a number, a String, a UUID and so on, or
   *     an {@link EnumType.Constant}
   */
  record Plain(Origin origin, Object value) implements Example {}

  /** A value with parts. */
  record Json(Origin origin, JsonText value) implements Example {}
}
