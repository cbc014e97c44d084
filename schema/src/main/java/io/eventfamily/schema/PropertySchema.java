package io.eventfamily.schema;

import java.util.List;
import java.util.Optional;

/**
 * A property of an envelope, of a payload or of a record.
 *
 * @param name on the wire
 * @param aliases further names under which it is read
 * @param use its type, with what is demanded of its values
 * @param defaultValue what takes its place where it is absent
 * @param sensitive whether its value must not show in texts for people
 * @param deprecated whether it should not be used any more
 * @param documentation for people
 * @param example a value that its owner chose to show
 */
public record PropertySchema(
    String name,
    List<String> aliases,
    TypeUse use,
    Optional<DefaultSchema> defaultValue,
    boolean sensitive,
    boolean deprecated,
    Optional<String> documentation,
    Optional<JsonText> example) {

  public PropertySchema {
    aliases = List.copyOf(aliases);
  }

  /** Of a name and a type, and nothing more. */
  public static PropertySchema of(String name, TypeUse use) {
    return new PropertySchema(
        name, List.of(), use, Optional.empty(), false, false, Optional.empty(), Optional.empty());
  }

  /** The same with another default, or with none. */
  public PropertySchema withDefault(Optional<DefaultSchema> other) {
    return new PropertySchema(
        name, aliases, use, other, sensitive, deprecated, documentation, example);
  }

  /** The same with another example, or with none. */
  public PropertySchema withExample(Optional<JsonText> other) {
    return new PropertySchema(
        name, aliases, use, defaultValue, sensitive, deprecated, documentation, other);
  }

  /** Whether an event without it is not valid. */
  public boolean isRequired() {
    return !use.nullable() && defaultValue.isEmpty();
  }
}
