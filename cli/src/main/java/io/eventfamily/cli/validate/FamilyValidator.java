package io.eventfamily.cli.validate;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.schema.EnvelopeProperty;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds events to the document of one family. The type of an event is looked up first, so that an
 * event is held to the schema of its type alone, and not to those of all types.
 */
final class FamilyValidator {

  private static final String ENVELOPE = "#/$defs/envelope";

  private final JsonNode document;
  private final Map<String, Part> events = new HashMap<>();
  private final Part envelope;
  private final String typeName;
  private final String payloadName;

  /** A schema in a document, with the validator for it. */
  private record Part(JsonNode start, Schema schema) {}

  FamilyValidator(FoundSchema found) {
    FamilySchema family = found.schema();
    document = JsonMapper.shared().readTree(found.text());
    String id = document.path("$id").asString();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(id, found.text())));
    JsonNode references = document.path("oneOf");
    for (int index = 0; index < family.events().size(); index++) {
      EventSchema event = family.events().get(index);
      events.put(event.type(), part(registry, id, references.path(index).path("$ref").asString()));
    }
    envelope = part(registry, id, ENVELOPE);
    typeName = family.wireName(EnvelopeProperty.EVENT_TYPE);
    payloadName = family.wireName(EnvelopeProperty.PAYLOAD);
  }

  private Part part(SchemaRegistry registry, String id, String reference) {
    return new Part(
        References.resolve(document, reference),
        registry.getSchema(SchemaLocation.of(id + reference)));
  }

  /** The types of events that it knows. */
  Iterable<String> types() {
    return events.keySet();
  }

  /** The type that an event names. */
  Optional<String> typeOf(JsonNode event) {
    JsonNode type = event.path(typeName);
    return type.isString() ? Optional.of(type.asString()) : Optional.empty();
  }

  /** Whether it knows a type. */
  boolean knows(String type) {
    return events.containsKey(type);
  }

  /** Judges any JSON. */
  Verdict judge(JsonNode event) {
    if (!event.isObject()) {
      return new Verdict.Invalid(List.of(new Violation("", Wording.wrongType("an object", event))));
    }
    Optional<String> type = typeOf(event);
    Part part = type.map(events::get).orElse(null);
    if (part != null) {
      List<Violation> violations = violations(part, event);
      return violations.isEmpty() ? new Verdict.Valid() : new Verdict.Invalid(violations);
    }
    List<Violation> violations = new ArrayList<>(envelopeViolations(event));
    if (type.isEmpty()) {
      violations.add(
          0,
          new Violation(
              "/" + typeName,
              event.has(typeName)
                  ? Wording.wrongType("a string", event.get(typeName))
                  : "is missing"));
    }
    return violations.isEmpty()
        ? new Verdict.Unknown(type.orElseThrow())
        : new Verdict.Invalid(violations);
  }

  /** What is wrong with an event whose payload cannot be judged. */
  private List<Violation> envelopeViolations(JsonNode event) {
    ObjectNode rest = ((ObjectNode) event).deepCopy();
    rest.remove(List.of(typeName, payloadName));
    List<Violation> violations = new ArrayList<>(violations(envelope, rest));
    if (!event.has(payloadName)) {
      violations.add(new Violation("/" + payloadName, "is missing"));
    }
    return violations;
  }

  private List<Violation> violations(Part part, JsonNode event) {
    List<Failure> failures =
        part
            .schema()
            .validate(
                event,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
            .stream()
            .map(error -> Failure.of(error, part.start(), document))
            .toList();
    LinkedHashSet<Violation> violations = new LinkedHashSet<>();
    Choices.resolve(failures).forEach(failure -> violations.add(Wording.of(failure, event)));
    return List.copyOf(violations);
  }
}
