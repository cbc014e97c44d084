package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.EnvelopeProperty;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Members;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The methods of generated classes do not meet each other, nor those of the user's own. */
final class GeneratedMembersCheck implements FamilyCheck {

  /** Methods without parameters that generated classes have, or inherit from Object. */
  static final Set<String> RESERVED =
      Set.of("eventType", "builder", "toBuilder", "hashCode", "toString", "clone", "finalize");

  /** Methods of an event, whatever their parameters. */
  private static final Set<String> OF_EVENTS = Set.of("of", "causedBy", "dispatch");

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    for (Payload payload : family.payloads()) {
      checkCopyMethods(payload.properties(), diagnostics);
      for (Members.Helper helper : payload.members().helpers()) {
        checkHelper(helper, payload.properties(), diagnostics);
      }
      for (Rule rule : payload.members().rules()) {
        checkRule(rule, RESERVED::contains, diagnostics);
      }
    }
    if (!family.envelopeProperties().isEmpty() || !family.envelope().rules().isEmpty()) {
      family.envelope().helpers().forEach(helper -> checkEnvelopeHelper(helper, diagnostics));
      family
          .envelope()
          .rules()
          .forEach(rule -> checkRule(rule, GeneratedMembersCheck::isOfEvent, diagnostics));
    }
  }

  private static void checkCopyMethods(List<Property> properties, Diagnostics diagnostics) {
    Map<String, Property> taken = new HashMap<>();
    for (Property property : properties) {
      String name = Naming.withPrefix("with", property.name());
      Property first = taken.putIfAbsent(name, property);
      if (first != null) {
        diagnostics.report(property.origin(), Message.COPY_METHOD_TAKEN, name, first.name());
        diagnostics.report(first.origin(), Message.COPY_METHOD_TAKEN, name, property.name());
      }
    }
  }

  private static void checkHelper(
      Members.Helper helper, List<Property> properties, Diagnostics diagnostics) {
    boolean reserved = helper.parameters().isEmpty() && RESERVED.contains(helper.name());
    boolean copies =
        helper.parameters().size() == 1
            && properties.stream()
                .anyMatch(
                    property -> Naming.withPrefix("with", property.name()).equals(helper.name()));
    if (reserved || copies) {
      report(helper, diagnostics);
    }
  }

  private static void checkEnvelopeHelper(Members.Helper helper, Diagnostics diagnostics) {
    boolean reserved = helper.parameters().isEmpty() && isOfEvent(helper.name());
    if (reserved || OF_EVENTS.contains(helper.name())) {
      report(helper, diagnostics);
    }
  }

  private static void checkRule(Rule rule, Predicate<String> isTaken, Diagnostics diagnostics) {
    if (isTaken.test(rule.method())) {
      diagnostics.report(rule.origin(), Message.HELPER_CLASHES, rule.method() + "()");
    }
  }

  /** Whether an event has a method of the name without parameters. */
  private static boolean isOfEvent(String name) {
    return RESERVED.contains(name) || isBuiltIn(name);
  }

  private static boolean isBuiltIn(String name) {
    for (EnvelopeProperty property : EnvelopeProperty.values()) {
      if (property.javaName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static void report(Members.Helper helper, Diagnostics diagnostics) {
    diagnostics.report(
        helper.origin(),
        Message.HELPER_CLASHES,
        helper.name() + "(" + String.join(", ", helper.parameters()) + ")");
  }
}
