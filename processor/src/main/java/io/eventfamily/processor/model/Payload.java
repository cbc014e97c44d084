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
 * @param properties in the order in which they are written
 * @param documentation its Javadoc, without block tags
 */
public record Payload(
    Origin origin,
    ClassId declaration,
    String wireName,
    List<Property> properties,
    Optional<String> documentation) {
  public Payload {
    properties = List.copyOf(properties);
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
    return properties.stream().filter(property -> property.partitionKey().isPresent()).findFirst();
  }

  /** The properties that must be set. */
  public List<Property> requiredProperties() {
    return properties.stream().filter(Property::isRequired).toList();
  }
}
