package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A record of the user's own, as the type of values.
 *
 * @param origin where it was declared
 * @param id its name
 * @param components in declared order, which is that of the JSON and of the constructor
 * @param rules that go across components
 * @param deprecated whether to name it makes compilers warn
 * @param documentation its Javadoc, without block tags
 */
public record RecordType(
    Origin origin,
    ClassId id,
    List<Property> components,
    List<Rule> rules,
    boolean deprecated,
    Optional<String> documentation) {
  public RecordType {
    components = List.copyOf(components);
    rules = List.copyOf(rules);
  }

  /** Whether anything of it should not be used any more. */
  boolean hasDeprecated() {
    return deprecated
        || components.stream().anyMatch(Property::deprecated)
        || rules.stream().anyMatch(Rule::deprecated);
  }
}
