package io.eventfamily.schema.baseline;

import io.eventfamily.schema.Definition;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.compatibility.Site;
import java.util.HashMap;
import java.util.Map;

/** Finds the properties of a family by their paths. */
final class PropertySites {

  private PropertySites() {}

  static Map<String, Site> of(FamilySchema family) {
    Map<String, Site> sites = new HashMap<>();
    for (PropertySchema property : family.envelope().properties()) {
      add(new Site.EnvelopeProperty(property.name()), sites);
    }
    for (EventSchema event : family.events()) {
      for (PropertySchema property : event.payload().properties()) {
        add(new Site.PayloadProperty(event.type(), property.name()), sites);
      }
    }
    for (Definition definition : family.definitions()) {
      if (definition instanceof Definition.RecordDefinition record) {
        for (PropertySchema property : record.object().properties()) {
          add(new Site.RecordProperty(record.name(), property.name()), sites);
        }
      }
    }
    return sites;
  }

  private static void add(Site site, Map<String, Site> sites) {
    sites.put(site.path(), site);
  }
}
