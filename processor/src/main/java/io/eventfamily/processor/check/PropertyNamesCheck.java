package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.EnvelopeProperty;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Property;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** No property has a name that is taken, in Java or on the wire. */
final class PropertyNamesCheck implements FamilyCheck {

  /** Methods without parameters that generated classes have, or inherit from Object. */
  private static final Set<String> RESERVED =
      Set.of("eventType", "builder", "toBuilder", "hashCode", "toString", "clone", "finalize");

  private static final Set<String> OF_EVERY_ENVELOPE =
      Arrays.stream(EnvelopeProperty.values())
          .map(EnvelopeProperty::javaName)
          .collect(Collectors.toSet());

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    checkEnvelope(family, diagnostics);
    for (Payload payload : family.payloads()) {
      checkReserved(payload.properties(), diagnostics);
      checkWireNames(payload.properties(), new HashMap<>(), diagnostics);
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
    checkReserved(own, diagnostics);
    Map<String, String> taken = new HashMap<>();
    for (EnvelopeProperty property : family.builtInProperties()) {
      taken.put(family.wireName(property), property.javaName() + "() of every event");
    }
    checkWireNames(own, taken, diagnostics);
  }

  private static void checkReserved(List<Property> properties, Diagnostics diagnostics) {
    for (Property property : properties) {
      if (RESERVED.contains(property.name())) {
        diagnostics.report(
            property.origin(),
            Message.PROPERTY_NAME_RESERVED,
            property.name(),
            property.wireName());
      }
    }
  }

  /**
   * @param taken who has a wire name already
   */
  private static void checkWireNames(
      List<Property> properties, Map<String, String> taken, Diagnostics diagnostics) {
    for (Property property : properties) {
      String first = taken.putIfAbsent(property.wireName(), property.name() + "()");
      if (first != null) {
        diagnostics.report(property.origin(), Message.WIRE_NAME_TAKEN, property.wireName(), first);
      }
    }
  }
}
