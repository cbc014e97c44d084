package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.FamilyNames;
import io.eventfamily.processor.model.Members;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.UnionType;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** No type of the user's own is taken for another one, or for a constant, in generated classes. */
final class TypeNamesCheck implements FamilyCheck {

  /** The constants of generated classes that are called so whatever is declared. */
  private static final Set<String> CONSTANTS = Set.of("PROPERTIES", "EVENT_TYPE", "PAYLOAD");

  /** What computes defaults names the builder, and inherits what is nested in the declaration. */
  private static final String BUILDER = "Builder";

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    outermostValueTypes(family)
        .filter(CONSTANTS::contains)
        .forEach(name -> diagnostics.report(family.origin(), Message.TYPE_NAME_RESERVED, name));
    Set<String> needed = neededNames(family);
    if (!family.envelopeProperties().isEmpty() || !family.envelope().rules().isEmpty()) {
      checkInherited(family.origin(), family.envelope(), needed, diagnostics);
    }
    for (Payload payload : family.payloads()) {
      checkInherited(payload.origin(), payload.members(), needed, diagnostics);
    }
  }

  /** The names by which generated classes know types of their own package. */
  private static Set<String> neededNames(Family family) {
    FamilyNames names = family.names();
    Set<String> needed = new HashSet<>();
    Stream.concat(
            names.withoutPayloads().stream(), family.payloads().stream().map(names::payloadClass))
        .map(ClassId::simpleName)
        .forEach(needed::add);
    outermostValueTypes(family).forEach(needed::add);
    return needed;
  }

  private static Stream<String> outermostValueTypes(Family family) {
    return Stream.of(
            family.types().enums().stream().map(EnumType::id),
            family.types().records().stream().map(RecordType::id),
            family.types().unions().stream().map(UnionType::id))
        .flatMap(ids -> ids)
        .map(id -> id.simpleNames().get(0))
        .distinct();
  }

  private static void checkInherited(
      Origin origin, Members declaration, Set<String> needed, Diagnostics diagnostics) {
    Set<String> inherited = new TreeSet<>(declaration.nestedTypes());
    inherited.addAll(declaration.constants());
    inherited.removeIf(name -> !needed.contains(name));
    if (declaration.hasComputed() && declaration.nestedTypes().contains(BUILDER)) {
      inherited.add(BUILDER);
    }
    inherited.forEach(name -> diagnostics.report(origin, Message.INHERITED_NAME_HIDES_TYPE, name));
  }
}
