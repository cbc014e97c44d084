package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import java.util.List;
import java.util.Set;

/**
 * What an interface declares, or inherits.
 *
 * @param properties in the order in which they are written
 * @param rules that go across properties
 * @param helpers the methods that are the user's own
 * @param nestedTypes the simple names of the types nested in it, which a class that implements it
 *     inherits
 * @param constants the names of its constants, which such a class inherits too
 * @param serializable whether a class that implements it is {@code Serializable}
 * @param deprecated whether it should not be used any more
 * @param inDeprecated whether that is so of a type that it is nested in
 */
public record Members(
    List<Property> properties,
    List<Rule> rules,
    List<Helper> helpers,
    Set<String> nestedTypes,
    Set<String> constants,
    boolean serializable,
    boolean deprecated,
    boolean inDeprecated) {
  public Members {
    properties = List.copyOf(properties);
    rules = List.copyOf(rules);
    helpers = List.copyOf(helpers);
    nestedTypes = Set.copyOf(nestedTypes);
    constants = Set.copyOf(constants);
  }

  /** Whether anything of it should not be used any more. */
  public boolean hasDeprecated() {
    return deprecated
        || inDeprecated
        || properties.stream().anyMatch(Property::deprecated)
        || rules.stream().anyMatch(Rule::deprecated);
  }

  /** Whether the default of any property is what a method gives. */
  public boolean hasComputed() {
    return properties.stream().anyMatch(Property::isComputed);
  }

  /**
   * A method with a body that is neither a default nor a rule.
   *
   * @param origin where it was declared
   * @param parameters their types, erased
   */
  public record Helper(Origin origin, String name, List<String> parameters) {
    public Helper {
      parameters = List.copyOf(parameters);
    }
  }
}
