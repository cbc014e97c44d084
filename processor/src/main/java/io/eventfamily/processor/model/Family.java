package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A family of events.
 *
 * @param origin where it was declared
 * @param declaration the interface
 * @param isPublic whether other packages see the interface, and so what is generated from it
 * @param name the first part of the event types' names
 * @param topic where its events are published
 * @param version of the schema
 * @param correlated whether events tell what they belong to and what caused them
 * @param wireFormat how its events look as JSON
 * @param envelopeProperties those of the family's own, between the ids and the payload
 * @param payloads in declared order
 */
public record Family(
    Origin origin,
    ClassId declaration,
    boolean isPublic,
    String name,
    String topic,
    Optional<SchemaVersion> version,
    boolean correlated,
    WireFormat wireFormat,
    List<Property> envelopeProperties,
    List<Payload> payloads) {
  public Family {
    envelopeProperties = List.copyOf(envelopeProperties);
    payloads = List.copyOf(payloads);
  }

  /** The names of the generated types. */
  public FamilyNames names() {
    return FamilyNames.of(declaration);
  }

  /** The wire name of a property of every envelope. */
  public String wireName(EnvelopeProperty property) {
    return wireFormat.naming().apply(property.javaName());
  }

  /**
   * The properties that every envelope of this family has, in the order in which they are written.
   */
  public List<EnvelopeProperty> builtInProperties() {
    return EnvelopeProperty.of(version.isPresent(), correlated);
  }

  /**
   * All properties of the envelope but the event type and the payload, in the order in which they
   * are written.
   */
  public List<Property> plainEnvelopeProperties() {
    return EnvelopeProperties.of(this);
  }
}
