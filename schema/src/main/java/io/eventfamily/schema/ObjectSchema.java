package io.eventfamily.schema;

import java.util.List;
import java.util.Optional;

/**
 * A JSON object with declared properties.
 *
 * @param properties in the order in which they are written
 * @param rules that go across properties
 */
public record ObjectSchema(List<PropertySchema> properties, List<RuleSchema> rules) {

  /** Without properties and rules. */
  public static final ObjectSchema EMPTY = new ObjectSchema(List.of(), List.of());

  public ObjectSchema {
    properties = List.copyOf(properties);
    rules = List.copyOf(rules);
  }

  /** The property of a wire name. */
  public Optional<PropertySchema> property(String name) {
    return properties.stream().filter(property -> property.name().equals(name)).findFirst();
  }
}
