package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.acceptance.Acceptance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares the properties of a JSON object. */
final class ObjectComparison {

  private final Versions versions;
  private final DefinitionPairs definitions;
  private final Changes changes;
  private final Site site;
  private final Function<String, Site> sites;
  private final Optional<DefinitionPairs.Pair> record;

  /**
   * @param site of the object itself
   * @param sites those of its properties, by their names
   * @param record the definitions that the objects are of; empty for envelopes and payloads
   */
  ObjectComparison(
      Versions versions,
      DefinitionPairs definitions,
      Changes changes,
      Site site,
      Function<String, Site> sites,
      Optional<DefinitionPairs.Pair> record) {
    this.versions = versions;
    this.definitions = definitions;
    this.changes = changes;
    this.site = site;
    this.sites = sites;
    this.record = record;
  }

  void compare(List<PropertySchema> older, List<PropertySchema> newer, Set<Direction> reach) {
    PropertyMatching matching = PropertyMatching.of(older, newer);
    Objects objects = Objects.of(older, newer);
    for (PropertySchema property : newer) {
      matching
          .partnerOf(property)
          .ifPresentOrElse(
              partner -> compare(partner, property, objects, reach),
              () -> add(property, objects, reach));
    }
    for (PropertySchema property : matching.removed()) {
      remove(property, objects, reach);
    }
    changes.order(site, names(matching.olderInCommon()), names(matching.inNewOrder(newer)));
  }

  /**
   * All properties of both objects.
   *
   * @param haveAliases whether there are any with several names
   */
  private record Objects(
      List<PropertySchema> older, List<PropertySchema> newer, boolean haveAliases) {

    static Objects of(List<PropertySchema> older, List<PropertySchema> newer) {
      boolean aliases =
          Stream.concat(older.stream(), newer.stream())
              .anyMatch(property -> !property.aliases().isEmpty());
      return new Objects(older, newer, aliases);
    }
  }

  private static List<String> names(List<PropertySchema> properties) {
    return properties.stream().map(PropertySchema::name).toList();
  }

  private void add(PropertySchema property, Objects objects, Set<Direction> reach) {
    EnumSet<Direction> breaks = EnumSet.noneOf(Direction.class);
    if (reach.contains(Direction.BACKWARD)
        && !versions.backward().acceptsProperty(property, objects.older())) {
      breaks.add(Direction.BACKWARD);
    }
    if (reach.contains(Direction.FORWARD)
        && !isKnown(property, objects.older())
        && !versions.forward().acceptsUnknown(property, record.map(DefinitionPairs.Pair::older))) {
      breaks.add(Direction.FORWARD);
    }
    changes.add(
        property.isRequired() ? Rule.REQUIRED_PROPERTY_ADDED : Rule.PROPERTY_ADDED,
        sites.apply(property.name()),
        "absent",
        Wording.of(property),
        breaks);
  }

  private void remove(PropertySchema property, Objects objects, Set<Direction> reach) {
    EnumSet<Direction> breaks = EnumSet.noneOf(Direction.class);
    if (reach.contains(Direction.BACKWARD)
        && !isKnown(property, objects.newer())
        && !versions.backward().acceptsUnknown(property, record.map(DefinitionPairs.Pair::newer))) {
      breaks.add(Direction.BACKWARD);
    }
    if (reach.contains(Direction.FORWARD)
        && !versions.forward().acceptsProperty(property, objects.newer())) {
      breaks.add(Direction.FORWARD);
    }
    changes.add(
        property.isRequired() ? Rule.REQUIRED_PROPERTY_REMOVED : Rule.PROPERTY_REMOVED,
        sites.apply(property.name()),
        Wording.of(property),
        "absent",
        breaks);
  }

  private static boolean isKnown(PropertySchema written, List<PropertySchema> readers) {
    return readers.stream()
        .anyMatch(
            reader ->
                reader.name().equals(written.name()) || reader.aliases().contains(written.name()));
  }

  private void compare(
      PropertySchema older, PropertySchema newer, Objects objects, Set<Direction> reach) {
    if (isUnchanged(older, newer, objects)) {
      return;
    }
    Site at = sites.apply(newer.name());
    PropertyPair pair = new PropertyPair(older, newer);
    compareNames(pair, at, objects, reach);
    Set<Direction> direct = EnumSet.noneOf(Direction.class);
    if (reach.contains(Direction.BACKWARD)
        && versions.backward().sourcesOf(newer, objects.older()).equals(List.of(older))) {
      direct.add(Direction.BACKWARD);
    }
    if (reach.contains(Direction.FORWARD)
        && versions.forward().sourcesOf(older, objects.newer()).equals(List.of(newer))) {
      direct.add(Direction.FORWARD);
    }
    compareNulls(pair, at, direct);
    new UseComparison(versions, definitions, at, changes)
        .compare("", older.use(), newer.use(), direct);
    compareDefaults(pair, at);
    compareTexts(pair, at);
  }

  /** Whether a property is what it was, and no other one can be taken for it. */
  private boolean isUnchanged(PropertySchema older, PropertySchema newer, Objects objects) {
    return versions.sameSurroundings() && older.equals(newer) && !objects.haveAliases();
  }

  /** A property in both versions. */
  private record PropertyPair(PropertySchema older, PropertySchema newer) {}

  private void compareNames(PropertyPair pair, Site at, Objects objects, Set<Direction> reach) {
    PropertySchema older = pair.older();
    PropertySchema newer = pair.newer();
    EnumSet<Direction> indirect = EnumSet.noneOf(Direction.class);
    if (reach.contains(Direction.BACKWARD)
        && !versions.backward().sourcesOf(newer, objects.older()).equals(List.of(older))
        && !versions.backward().acceptsProperty(newer, objects.older())) {
      indirect.add(Direction.BACKWARD);
    }
    if (reach.contains(Direction.FORWARD)
        && !versions.forward().sourcesOf(older, objects.newer()).equals(List.of(newer))
        && !versions.forward().acceptsProperty(older, objects.newer())) {
      indirect.add(Direction.FORWARD);
    }
    if (!older.name().equals(newer.name())) {
      addUnknown(pair, objects, reach, indirect);
      changes.add(Rule.PROPERTY_RENAMED, at, older.name(), newer.name(), indirect);
    } else if (!indirect.isEmpty()) {
      changes.add(
          Rule.NAME_CAPTURED,
          at,
          Wording.names(namesOf(older)),
          Wording.names(namesOf(newer)),
          indirect);
    }
    compareAliases(pair, at);
  }

  /** A renamed property is one that readers may not know at all. */
  private void addUnknown(
      PropertyPair pair, Objects objects, Set<Direction> reach, Set<Direction> breaks) {
    if (reach.contains(Direction.BACKWARD)
        && !isKnown(pair.older(), objects.newer())
        && !versions
            .backward()
            .acceptsUnknown(pair.older(), record.map(DefinitionPairs.Pair::newer))) {
      breaks.add(Direction.BACKWARD);
    }
    if (reach.contains(Direction.FORWARD)
        && !isKnown(pair.newer(), objects.older())
        && !versions
            .forward()
            .acceptsUnknown(pair.newer(), record.map(DefinitionPairs.Pair::older))) {
      breaks.add(Direction.FORWARD);
    }
  }

  private static List<String> namesOf(PropertySchema property) {
    List<String> names = new ArrayList<>();
    names.add(property.name());
    names.addAll(property.aliases());
    return names;
  }

  private void compareAliases(PropertyPair pair, Site at) {
    List<String> added = new ArrayList<>(pair.newer().aliases());
    added.removeAll(namesOf(pair.older()));
    List<String> removed = new ArrayList<>(pair.older().aliases());
    removed.removeAll(namesOf(pair.newer()));
    added.forEach(
        name -> changes.add(Rule.ALIAS_ADDED, at, "not read as " + name, "read as " + name));
    removed.forEach(
        name -> changes.add(Rule.ALIAS_REMOVED, at, "read as " + name, "not read as " + name));
  }

  private void compareNulls(PropertyPair pair, Site at, Set<Direction> reach) {
    boolean older = pair.older().use().nullable();
    boolean newer = pair.newer().use().nullable();
    if (older == newer) {
      // Where both take null, what is absent is null, or the default.
      return;
    }
    changes.add(
        newer ? Rule.NULL_ALLOWED : Rule.NULL_FORBIDDEN,
        at,
        UseComparison.nulls(pair.older().use()),
        UseComparison.nulls(pair.newer().use()),
        versions.rejected(reach, pair.older(), pair.newer(), ObjectComparison::acceptsNull));
  }

  /** Whether a reader accepts what a writer writes, or leaves out, where there is no value. */
  private static boolean acceptsNull(
      Acceptance side, PropertySchema reader, PropertySchema writer) {
    return side.mayOmit(writer)
        ? !reader.isRequired()
        : !writer.use().nullable() || reader.use().nullable();
  }

  private void compareDefaults(PropertyPair pair, Site at) {
    PropertySchema older = pair.older();
    PropertySchema newer = pair.newer();
    if (older.defaultValue().equals(newer.defaultValue())) {
      return;
    }
    Rule rule = Rule.DEFAULT_CHANGED;
    if (older.defaultValue().isEmpty()) {
      rule = Rule.DEFAULT_ADDED;
    } else if (newer.defaultValue().isEmpty()) {
      rule = Rule.DEFAULT_REMOVED;
    }
    changes.add(rule, at, Wording.defaultOf(older), Wording.defaultOf(newer));
  }

  private void compareTexts(PropertyPair pair, Site at) {
    PropertySchema older = pair.older();
    PropertySchema newer = pair.newer();
    if (older.sensitive() != newer.sensitive()) {
      changes.add(Rule.SENSITIVE_CHANGED, at, sensitive(older), sensitive(newer));
    }
    changes.deprecation(at, older.deprecated(), newer.deprecated());
    changes.documentation(at, older.documentation(), newer.documentation());
    if (!older.example().equals(newer.example())) {
      changes.add(Rule.EXAMPLE_CHANGED, at, Wording.exampleOf(older), Wording.exampleOf(newer));
    }
  }

  private static String sensitive(PropertySchema property) {
    return property.sensitive() ? "sensitive" : "not sensitive";
  }
}
