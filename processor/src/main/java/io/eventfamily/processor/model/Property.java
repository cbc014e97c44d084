package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A property of a payload or of an envelope, or a component of a record.
 *
 * @param origin where it was declared
 * @param name in Java
 * @param wireName in JSON
 * @param wireNameOrigin where that is written, or else the same as {@code origin}
 * @param aliases further names under which it is read
 * @param use its type, with what is demanded of its values
 * @param defaultValue what it is where it is not set; without it, null where that is allowed
 * @param partitionKey where it was declared to be the partition key
 * @param sensitive whether its value must not show in texts for people
 * @param deprecated whether it should not be used any more
 * @param documentation its Javadoc, without block tags
 * @param example a value to show to people
 */
public record Property(
    Origin origin,
    String name,
    String wireName,
    Origin wireNameOrigin,
    List<String> aliases,
    TypeUse use,
    Optional<DefaultValue> defaultValue,
    Optional<Origin> partitionKey,
    boolean sensitive,
    boolean deprecated,
    Optional<String> documentation,
    Optional<Example> example) {
  public Property {
    aliases = List.copyOf(aliases);
  }

  /** The type of its values. */
  public ValueType type() {
    return use.type();
  }

  /** Whether null is a value of it. */
  public boolean nullable() {
    return use.nullable();
  }

  /** Whether an event without it is not valid. */
  public boolean isRequired() {
    return !nullable() && defaultValue.isEmpty();
  }

  /** Whether its default is what a method of the declaration gives. */
  public boolean isComputed() {
    return defaultValue.orElse(null) instanceof DefaultValue.Computed;
  }

  /** Whether its default is made anew for every event. */
  public boolean isSupplied() {
    return defaultValue.orElse(null) instanceof DefaultValue.Supplied;
  }
}
