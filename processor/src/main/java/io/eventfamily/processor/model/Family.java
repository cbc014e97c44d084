package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.SchemaVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A family of events.
 *
 * @param origin where it was declared
 * @param declaration the interface
 * @param isPublic whether other packages see the interface, and so what is generated from it
 * @param name the first part of the event types' names
 * @param nameOrigin where that is written
 * @param topic where its events are published
 * @param version of the schema
 * @param compatibility which changes since the version before are allowed
 * @param correlated whether events tell what they belong to and what caused them
 * @param wireFormat how its events look as JSON
 * @param envelope what the interface declares for the envelope, between the ids and the payload
 * @param payloads in declared order
 * @param types of the values, as far as they are the user's own
 * @param documentation its Javadoc, without block tags
 * @param evolution how it came out of the version before
 * @param view whether it is what a reader uses of somebody else's family, so that nothing is
 *     written
 */
public record Family(
    Origin origin,
    ClassId declaration,
    boolean isPublic,
    String name,
    Origin nameOrigin,
    String topic,
    Optional<SchemaVersion> version,
    Compatibility compatibility,
    boolean correlated,
    WireFormat wireFormat,
    Members envelope,
    List<Payload> payloads,
    DeclaredTypes types,
    Optional<String> documentation,
    Evolution evolution,
    boolean view) {
  public Family {
    payloads = List.copyOf(payloads);
  }

  /** The version before, which has one before it in turn. */
  public Optional<Family> previous() {
    return evolution.previous();
  }

  /** The envelope's properties of the family's own. */
  public List<Property> envelopeProperties() {
    return envelope.properties();
  }

  /** Every property there is: of the envelope, of the payloads and of the records in them. */
  public List<Property> allProperties() {
    List<Property> all = new ArrayList<>(envelopeProperties());
    payloads.forEach(payload -> all.addAll(payload.properties()));
    types.records().forEach(type -> all.addAll(type.components()));
    return all;
  }

  /** Whether it should not be used any more. */
  public boolean isDeprecated() {
    return envelope.deprecated();
  }

  /** What compilers would warn of in code that uses the declarations as it must. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (hasDeprecated()) {
      warnings.addAll(List.of("deprecation", "removal"));
    }
    if (members().anyMatch(Members::serializable)) {
      warnings.add("serial");
    }
    return warnings;
  }

  private boolean hasDeprecated() {
    return members().anyMatch(Members::hasDeprecated)
        || types.hasDeprecated()
        || evolution.upcasts().stream().anyMatch(Upcast::deprecated)
        || previous().stream().anyMatch(Family::hasDeprecated);
  }

  private Stream<Members> members() {
    return Stream.concat(Stream.of(envelope), payloads.stream().map(Payload::members));
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
