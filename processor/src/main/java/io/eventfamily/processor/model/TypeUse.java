package io.eventfamily.processor.model;

import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.SetOf;
import java.util.List;
import java.util.stream.Stream;

/**
 * A type at the place where it is used: as the type of a property, of the items of a list, or of
 * the keys or values of a map.
 *
 * @param type of the values
 * @param form in which Java holds them
 * @param nullable whether null is a value too, or what the form has in its place
 * @param constraints in declared order
 */
public record TypeUse(ValueType type, Form form, boolean nullable, List<Constraint> constraints) {
  public TypeUse {
    constraints = List.copyOf(constraints);
  }

  /** In which form Java holds a value. */
  public enum Form {
    /** Without a null. */
    PRIMITIVE,
    REFERENCE,
    /** In an {@code Optional}, empty for null. */
    OPTIONAL,
    /** In an {@code OptionalInt} and its like, empty for null. */
    OPTIONAL_PRIMITIVE
  }

  /** A type as built-in properties have it. */
  public static TypeUse of(ValueType type, boolean nullable) {
    return new TypeUse(type, Form.REFERENCE, nullable, List.of());
  }

  /** This type, and those of the items, keys and values in it. */
  public Stream<TypeUse> withParts() {
    return Stream.concat(Stream.of(this), parts().flatMap(TypeUse::withParts));
  }

  private Stream<TypeUse> parts() {
    if (type instanceof ListOf list) {
      return Stream.of(list.item());
    }
    if (type instanceof SetOf set) {
      return Stream.of(set.item());
    }
    return type instanceof MapOf map ? Stream.of(map.key(), map.value()) : Stream.empty();
  }

  /** Whether Java holds the value in some kind of {@code Optional}. */
  public boolean isOptional() {
    return form == Form.OPTIONAL || form == Form.OPTIONAL_PRIMITIVE;
  }

  /** Whether Java holds it as a primitive. */
  public boolean isPrimitive() {
    return form == Form.PRIMITIVE;
  }

  /** What it is called in messages. */
  public String description() {
    return form == Form.OPTIONAL ? "Optional<" + type.description() + ">" : type.description();
  }
}
