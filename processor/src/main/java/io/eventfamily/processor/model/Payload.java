package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What the events of one type carry.
 *
 * @param origin where it was declared
 * @param declaration the interface
 * @param wireName the event type's name in JSON
 * @param wireNameOrigin where that is written, or else the same as {@code origin}
 * @param members what the interface declares
 * @param documentation its Javadoc, without block tags
 */
public record Payload(
    Origin origin,
    ClassId declaration,
    String wireName,
    Origin wireNameOrigin,
    Members members,
    Optional<String> documentation) {

  /** The properties in the order in which they are written. */
  public List<Property> properties() {
    return members.properties();
  }

  /** The simple name of the interface. */
  public String name() {
    return declaration.simpleName();
  }

  /** The name of its constant in the enum of event types. */
  public String constantName() {
    return Naming.constantCase(name());
  }

  /** The name of its method in the handler. */
  public String handlerMethod() {
    return "on" + name();
  }

  /** The property that orders the events. */
  public Optional<Property> partitionKey() {
    return properties().stream()
        .filter(property -> property.partitionKey().isPresent())
        .findFirst();
  }

  /** The properties that must be set. */
  public List<Property> requiredProperties() {
    return properties().stream().filter(Property::isRequired).toList();
  }
}
