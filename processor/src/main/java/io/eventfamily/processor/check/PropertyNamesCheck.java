package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.EnvelopeProperty;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.RecordType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** No property has a name that is taken, in Java or on the wire. */
final class PropertyNamesCheck implements FamilyCheck {

  private static final Set<String> OF_EVERY_ENVELOPE =
      Arrays.stream(EnvelopeProperty.values())
          .map(EnvelopeProperty::javaName)
          .collect(Collectors.toSet());

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    checkEnvelope(family, diagnostics);
    for (Payload payload : family.payloads()) {
      checkReserved(payload.properties(), family, diagnostics);
      checkWireNames(payload.properties(), new HashMap<>(), diagnostics);
    }
    for (RecordType type : family.types().records()) {
      checkWireNames(type.components(), new HashMap<>(), diagnostics);
    }
  }

  private static void checkEnvelope(Family family, Diagnostics diagnostics) {
    List<Property> properties = family.envelopeProperties();
    for (Property property : properties) {
      if (OF_EVERY_ENVELOPE.contains(property.name())) {
        diagnostics.report(property.origin(), Message.ENVELOPE_NAME_TAKEN, property.name() + "()");
      }
    }
    List<Property> own =
        properties.stream().filter(p -> !OF_EVERY_ENVELOPE.contains(p.name())).toList();
    checkReserved(own, family, diagnostics);
    Map<String, Holder> taken = new HashMap<>();
    for (EnvelopeProperty property : family.builtInProperties()) {
      taken.put(
          family.wireName(property),
          new Holder(property.javaName() + "() of every event", Optional.empty()));
    }
    checkWireNames(own, taken, diagnostics);
  }

  private static void checkReserved(
      List<Property> properties, Family family, Diagnostics diagnostics) {
    for (Property property : properties) {
      // The setter of an Object called equals would have the signature of equals itself.
      if (GeneratedMembersCheck.isReserved(property.name(), family)
          || property.name().equals("equals")) {
        diagnostics.report(
            property.origin(),
            Message.PROPERTY_NAME_RESERVED,
            property.name(),
            property.wireName());
      }
    }
  }

  /**
   * Who has a name on the wire.
   *
   * @param origin where it was declared, if somebody did
   */
  private record Holder(String name, Optional<Origin> origin) {}

  /** Each of two properties that have one name is told of the other. */
  private static void checkWireNames(
      List<Property> properties, Map<String, Holder> taken, Diagnostics diagnostics) {
    for (Property property : properties) {
      String name = property.name() + "()";
      Set<String> wireNames = new LinkedHashSet<>();
      wireNames.add(property.wireName());
      wireNames.addAll(property.aliases());
      for (String wireName : wireNames) {
        Origin written =
            wireName.equals(property.wireName()) ? property.wireNameOrigin() : property.origin();
        Holder first = taken.putIfAbsent(wireName, new Holder(name, Optional.of(written)));
        if (first != null) {
          diagnostics.report(written, Message.WIRE_NAME_TAKEN, wireName, first.name());
          first
              .origin()
              .ifPresent(
                  origin -> diagnostics.report(origin, Message.WIRE_NAME_TAKEN, wireName, name));
        }
      }
    }
  }
}
