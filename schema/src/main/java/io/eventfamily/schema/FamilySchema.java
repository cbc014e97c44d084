package io.eventfamily.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the events of one version of a family look like.
 *
 * @param name the family's
 * @param version empty where the family declares none
 * @param topic where its events are published
 * @param compatibility which changes since the version before are allowed
 * @param format how its events look as JSON, and what of it is read
 * @param documentation for people
 * @param deprecated whether it should not be used any more
 * @param envelope what the family declares for the envelope itself, between the ids and the payload
 * @param events in declared order
 * @param definitions of the types that are used by name; each name once, and none that is not used;
 *     in whatever order they are given, they are kept in that of their names
 */
public record FamilySchema(
    String name,
    Optional<SchemaVersion> version,
    String topic,
    Compatibility compatibility,
    FormatSettings format,
    Optional<String> documentation,
    boolean deprecated,
    ObjectSchema envelope,
    List<EventSchema> events,
    List<Definition> definitions) {

  public FamilySchema {
    events = List.copyOf(events);
    definitions = definitions.stream().sorted(Comparator.comparing(Definition::name)).toList();
  }

  /** The event of a type. */
  public Optional<EventSchema> event(String type) {
    return events.stream().filter(event -> event.type().equals(type)).findFirst();
  }

  /**
   * What a name stands for.
   *
   * @throws IllegalArgumentException for a name that is not defined
   */
  public Definition definition(String name) {
    return definitions.stream()
        .filter(definition -> definition.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no definition of " + name));
  }

  /**
   * All properties of an event in the order in which they are written, but for the type and the
   * payload: those that every envelope has, and then those of the family's own.
   */
  public List<PropertySchema> envelopeProperties() {
    List<PropertySchema> properties = new ArrayList<>();
    for (EnvelopeProperty property : EnvelopeProperty.values()) {
      property.schema(this).ifPresent(properties::add);
    }
    properties.addAll(envelope.properties());
    return properties;
  }

  /** The wire name of a property that every envelope has. */
  public String wireName(EnvelopeProperty property) {
    return property.wireName(format.naming());
  }

  /** The same as another version. */
  public FamilySchema withVersion(Optional<SchemaVersion> other) {
    return new FamilySchema(
        name,
        other,
        topic,
        compatibility,
        format,
        documentation,
        deprecated,
        envelope,
        events,
        definitions);
  }

  /** The same with other events. */
  public FamilySchema withEvents(List<EventSchema> others) {
    return new FamilySchema(
        name,
        version,
        topic,
        compatibility,
        format,
        documentation,
        deprecated,
        envelope,
        others,
        definitions);
  }
}
