package io.eventfamily.schema;

/**
 * A type at the place where it is used: as that of a property, of the items of a list, or of the
 * keys or values of a map.
 *
 * @param type of the values
 * @param nullable whether null is a value too
 * @param constraints what is demanded of values that are not null
 */
public record TypeUse(ValueType type, boolean nullable, Constraints constraints) {

  /** A type without null and constraints. */
  public static TypeUse of(ValueType type) {
    return new TypeUse(type, false, Constraints.NONE);
  }

  /** The same with null as a value. */
  public TypeUse orNull() {
    return new TypeUse(type, true, constraints);
  }

  /** The same with other constraints. */
  public TypeUse with(Constraints others) {
    return new TypeUse(type, nullable, others);
  }

  /** What people call it, such as {@code List<String> or null}. */
  public String description() {
    return nullable ? type.description() + " or null" : type.description();
  }
}
