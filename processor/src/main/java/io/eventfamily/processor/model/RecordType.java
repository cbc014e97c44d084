package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import java.util.List;
import java.util.Set;

/**
 * A record of the user's own, as the type of values.
 *
 * @param origin where it was declared
 * @param id its name
 * @param components in declared order, which is that of the JSON and of the constructor
 * @param rules that go across components
 * @param discriminators the names that its JSON object may have besides, where it is one of a union
 */
public record RecordType(
    Origin origin,
    ClassId id,
    List<Property> components,
    List<Rule> rules,
    Set<String> discriminators) {
  public RecordType {
    components = List.copyOf(components);
    rules = List.copyOf(rules);
    discriminators = Set.copyOf(discriminators);
  }
}
