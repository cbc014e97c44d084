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
import io.eventfamily.processor.model.UnknownProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The methods of generated classes do not meet each other, nor those of the user's own. */
final class GeneratedMembersCheck implements FamilyCheck {

  /** Methods without parameters that generated classes have, or inherit from Object. */
  private static final Set<String> RESERVED =
      Set.of("eventType", "builder", "toBuilder", "hashCode", "toString", "clone", "finalize");

  /** Methods of an event, whatever their parameters. */
  private static final Set<String> OF_EVENTS = Set.of("of", "causedBy", "dispatch");

  /** The method of an event that has older versions. */
  private static final String UPGRADE = "upgrade";

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    for (Payload payload : family.payloads()) {
      checkCopyMethods(payload.properties(), diagnostics);
      for (Members.Helper helper : payload.members().helpers()) {
        checkHelper(helper, family, payload.properties(), diagnostics);
      }
      for (Rule rule : payload.members().rules()) {
        checkRule(rule, name -> isReserved(name, family), diagnostics);
      }
    }
    if (!family.envelopeProperties().isEmpty() || !family.envelope().rules().isEmpty()) {
      for (Members.Helper helper : family.envelope().helpers()) {
        checkEnvelopeHelper(helper, family, diagnostics);
      }
      for (Rule rule : family.envelope().rules()) {
        checkRule(rule, name -> isOfEvent(name, family), diagnostics);
      }
    }
  }

  /** Whether the classes of payloads, and that of events, have a method without parameters. */
  static boolean isReserved(String name, Family family) {
    return RESERVED.contains(name)
        || (name.equals(UnknownProperties.ACCESSOR) && family.wireFormat().keepsUnknown());
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
      Members.Helper helper, Family family, List<Property> properties, Diagnostics diagnostics) {
    boolean reserved = helper.parameters().isEmpty() && isReserved(helper.name(), family);
    boolean copies =
        helper.parameters().size() == 1
            && properties.stream()
                .anyMatch(
                    property -> Naming.withPrefix("with", property.name()).equals(helper.name()));
    if (reserved || copies) {
      report(helper, diagnostics);
    }
  }

  private static void checkEnvelopeHelper(
      Members.Helper helper, Family family, Diagnostics diagnostics) {
    boolean reserved = helper.parameters().isEmpty() && isOfEvent(helper.name(), family);
    boolean upgrades = helper.name().equals(UPGRADE) && family.previous().isPresent();
    if (reserved || upgrades || OF_EVENTS.contains(helper.name())) {
      report(helper, diagnostics);
    }
  }

  private static void checkRule(Rule rule, Predicate<String> isTaken, Diagnostics diagnostics) {
    if (isTaken.test(rule.method())) {
      diagnostics.report(rule.origin(), Message.HELPER_CLASHES, rule.method() + "()");
    }
  }

  /** Whether an event has a method of the name without parameters. */
  private static boolean isOfEvent(String name, Family family) {
    return isReserved(name, family) || isBuiltIn(name);
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
