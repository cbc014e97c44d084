package io.eventfamily.processor.compatibility;

import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.UnionType;
import io.eventfamily.processor.schema.DefinitionNames;
import io.eventfamily.schema.compatibility.Site;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the element is declared that a change is at. Of an element that comes from the
 * built-in envelope, or is there no more, it is what holds it.
 */
final class SiteOrigins {

  private final Family family;
  private final DefinitionNames names;

  SiteOrigins(Family family) {
    this.family = family;
    this.names = DefinitionNames.of(family.types());
  }

  Origin of(Site site) {
    return find(site).orElse(family.origin());
  }

  private Optional<Origin> find(Site site) {
    if (site instanceof Site.Event event) {
      return payload(event.type()).map(Payload::wireNameOrigin);
    }
    if (site instanceof Site.EnvelopeProperty property) {
      return property(family.envelopeProperties(), property.name());
    }
    if (site instanceof Site.PayloadProperty property) {
      Optional<Payload> payload = payload(property.eventType());
      return payload
          .flatMap(found -> property(found.properties(), property.name()))
          .or(() -> payload.map(Payload::origin));
    }
    if (site instanceof Site.RecordProperty property) {
      Optional<RecordType> type = record(property.definition());
      return type.flatMap(found -> property(found.components(), property.name()))
          .or(() -> type.map(RecordType::origin));
    }
    if (site instanceof Site.RecordType type) {
      return record(type.definition()).map(RecordType::origin);
    }
    if (site instanceof Site.EnumType type) {
      return family.types().enums().stream()
          .filter(declared -> names.of(declared.id()).equals(type.definition()))
          .map(EnumType::origin)
          .findFirst();
    }
    if (site instanceof Site.UnionType type) {
      return family.types().unions().stream()
          .filter(declared -> names.of(declared.id()).equals(type.definition()))
          .map(UnionType::origin)
          .findFirst();
    }
    return Optional.empty();
  }

  private Optional<Payload> payload(String type) {
    return family.payloads().stream()
        .filter(payload -> payload.wireName().equals(type))
        .findFirst();
  }

  private Optional<RecordType> record(String definition) {
    return family.types().records().stream()
        .filter(declared -> names.of(declared.id()).equals(definition))
        .findFirst();
  }

  private static Optional<Origin> property(List<Property> properties, String wireName) {
    return properties.stream()
        .filter(property -> property.wireName().equals(wireName))
        .map(Property::origin)
        .findFirst();
  }
}
