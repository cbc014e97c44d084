package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A property of a payload or of an envelope.
 *
 * @param origin where it was declared
 * @param name in Java
 * @param wireName in JSON
 * @param type of its values
 * @param primitive whether Java has it as a primitive, that is, without a null
 * @param nullable whether null is a value of it
 * @param defaultValue what it is where it is not set; without it, null where that is allowed
 * @param constraints in declared order
 * @param partitionKey where it was declared to be the partition key
 * @param sensitive whether its value must not show in texts for people
 * @param documentation its Javadoc, without block tags
 */
public record Property(
    Origin origin,
    String name,
    String wireName,
    ValueType type,
    boolean primitive,
    boolean nullable,
    Optional<DefaultValue> defaultValue,
    List<Constraint> constraints,
    Optional<Origin> partitionKey,
    boolean sensitive,
    Optional<String> documentation) {
  public Property {
    constraints = List.copyOf(constraints);
  }

  /** Whether an event without it is not valid. */
  public boolean isRequired() {
    return !nullable && defaultValue.isEmpty();
  }
}
