package io.eventfamily.schema;

import java.util.Optional;

/**
 * The events of one type.
 *
 * @param type its name on the wire
 * @param name the simple name of the payload's declaration
 * @param payload the object that such an event carries
 * @param partitionKey the wire name of the payload's property that orders the events
 * @param documentation for people
 * @param deprecated whether it should not be used any more
 * @param example a whole event that is valid
 */
public record EventSchema(
    String type,
    String name,
    ObjectSchema payload,
    Optional<String> partitionKey,
    Optional<String> documentation,
    boolean deprecated,
    Optional<JsonText> example) {

  /** The same of another type. */
  public EventSchema withType(String other) {
    return new EventSchema(other, name, payload, partitionKey, documentation, deprecated, example);
  }

  /** The same with another example, or with none. */
  public EventSchema withExample(Optional<JsonText> other) {
    return new EventSchema(type, name, payload, partitionKey, documentation, deprecated, other);
  }
}
