package io.eventfamily.processor.compatibility;

import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.compatibility.Site;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The versions of the owner whose events a view reads.
 *
 * @param versions the oldest first
 */
record Owners(List<FamilySchema> versions) {

  Owners {
    versions = List.copyOf(versions);
  }

  /** What people call a version. */
  static String name(FamilySchema owner) {
    return owner.version().map(SchemaVersion::text).orElse("(none)");
  }

  /** What people call some versions. */
  static String names(List<FamilySchema> owners) {
    return owners.stream().map(Owners::name).collect(Collectors.joining(", "));
  }

  /** The names of the properties that stand where a site of the view is. */
  Set<String> propertiesBeside(Site site) {
    return versions.stream()
        .flatMap(owner -> propertiesBeside(site, owner))
        .map(PropertySchema::name)
        .collect(Collectors.toSet());
  }

  private static Stream<PropertySchema> propertiesBeside(Site site, FamilySchema owner) {
    if (site instanceof Site.PayloadProperty property) {
      return owner.event(property.eventType()).stream()
          .flatMap(event -> event.payload().properties().stream());
    }
    return site instanceof Site.EnvelopeProperty
        ? owner.envelopeProperties().stream()
        : Stream.empty(); // the records of both sides may have different names
  }
}
