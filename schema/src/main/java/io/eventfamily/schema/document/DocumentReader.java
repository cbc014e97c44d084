package io.eventfamily.schema.document;

import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.Definition;
import io.eventfamily.schema.EnvelopeProperty;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.json.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the document of a family. It looks at what it needs; that nothing else stands there, and
 * nothing that contradicts, is told by {@link Differences}.
 */
final class DocumentReader {

  private final JsonNode root;
  private final Map<String, JsonNode> definitions;
  private final Map<String, JsonNode> byReference = new HashMap<>();
  private final FormatSettings format;
  private final TypeReader types;
  private final ObjectReader objects;
  private final KnownObjects known;

  private DocumentReader(JsonNode root, KnownObjects known) {
    this.root = root;
    this.known = known;
    definitions = root.get(Names.DEFINITIONS).members();
    format = FormatJson.read(root.get(Keywords.FORMAT));
    Map<String, TypeReader.Target> targets = new HashMap<>();
    definitions.forEach(
        (name, definition) -> {
          String reference = Names.reference(name);
          byReference.put(reference, definition);
          if (Names.isType(name)) {
            targets.put(
                reference,
                new TypeReader.Target(Names.typeOf(name), TypeReader.kindOf(definition)));
          }
        });
    types = new TypeReader(new Forms(format.naiveIsUtc()), targets);
    objects = new ObjectReader(types);
    known.begin(format, targets);
  }

  /**
   * Reads a family.
   *
   * @param known from documents that were read before
   */
  static FamilySchema read(JsonNode root, KnownObjects known) {
    JsonNode form = root.get(Keywords.DOCUMENT);
    if (form.number().compareTo(BigDecimal.valueOf(DocumentWriter.FORM)) != 0) {
      throw form.problem(
          "is " + form.value() + ", and only " + DocumentWriter.FORM + " is known",
          "A newer version of the library has written it, and can read it");
    }
    return new DocumentReader(root, known).family();
  }

  private FamilySchema family() {
    String name = root.get("title").string();
    Optional<SchemaVersion> version = version(name, root.get("$id"));
    Set<String> builtIn = builtIn(version);
    return new FamilySchema(
        name,
        version,
        root.get(Keywords.TOPIC).string(),
        root.get(Keywords.COMPATIBILITY).constant(Compatibility.class),
        format,
        ObjectReader.documentation(root),
        ObjectReader.isDeprecated(root),
        objects.read(definition(root, Names.ENVELOPE), builtIn),
        choice(root).map(this::event).toList(),
        definitions.entrySet().stream()
            .filter(definition -> Names.isType(definition.getKey()))
            .map(definition -> definition(Names.typeOf(definition.getKey()), definition.getValue()))
            .toList());
  }

  private static Optional<SchemaVersion> version(String family, JsonNode id) {
    String prefix = Names.id(family);
    if (id.string().equals(prefix)) {
      return Optional.empty();
    }
    Optional<SchemaVersion> version =
        id.string().startsWith(prefix + ":")
            ? SchemaVersion.parse(id.string().substring(prefix.length() + 1))
            : Optional.empty();
    if (version.isEmpty()) {
      throw id.problem(
          "is not \"%s\" with a semantic version, such as \"%s:1.0.0\"".formatted(prefix, prefix),
          "");
    }
    return version;
  }

  /** The properties that an envelope has by the settings alone. */
  private Set<String> builtIn(Optional<SchemaVersion> version) {
    return Stream.of(EnvelopeProperty.values())
        .filter(
            property ->
                switch (property) {
                  case SCHEMA_VERSION -> version.isPresent();
                  case CORRELATION_ID, CAUSATION_ID -> format.correlated();
                  default -> true;
                })
        .map(property -> property.wireName(format.naming()))
        .collect(Collectors.toSet());
  }

  private EventSchema event(JsonNode reference) {
    JsonNode node = eventOf(reference.get("$ref"));
    JsonNode type =
        node.get("properties")
            .get(EnvelopeProperty.EVENT_TYPE.wireName(format.naming()))
            .get("const");
    JsonNode payload = definition(node, Names.payload(type.string()));
    return new EventSchema(
        type.string(),
        node.get("title").string(),
        known.read(payload, () -> objects.read(payload, Set.of())),
        payload.find(Keywords.PARTITION_KEY).map(JsonNode::string),
        ObjectReader.documentation(node),
        ObjectReader.isDeprecated(node),
        ObjectReader.example(node));
  }

  private JsonNode eventOf(JsonNode reference) {
    JsonNode event = byReference.get(reference.string());
    if (event != null) {
      return event;
    }
    throw reference.problem("refers to no event in \"$defs\": " + reference.string(), "");
  }

  private JsonNode definition(JsonNode place, String name) {
    JsonNode definition = definitions.get(name);
    if (definition == null) {
      throw place.problem("belongs to \"" + name + "\", which is not in \"$defs\"", "");
    }
    return definition;
  }

  private Definition definition(String name, JsonNode node) {
    Optional<String> documentation = ObjectReader.documentation(node);
    return switch (TypeReader.kindOf(node)) {
      case RECORD ->
          new Definition.RecordDefinition(name, objects.read(node, Set.of()), documentation);
      case UNION -> union(name, node, documentation);
      case ENUM -> enumeration(name, node, documentation);
    };
  }

  private Definition union(String name, JsonNode node, Optional<String> documentation) {
    String discriminator = node.get(Keywords.DISCRIMINATOR).string();
    return new Definition.UnionDefinition(
        name,
        discriminator,
        choice(node)
            .map(
                branch ->
                    new Definition.Branch(
                        branch.get("properties").get(discriminator).get("const").string(),
                        types.record(branch.get(Keywords.RECORD))))
            .toList(),
        documentation);
  }

  private static Definition enumeration(
      String name, JsonNode node, Optional<String> documentation) {
    Optional<JsonNode> open = node.find("anyOf");
    List<JsonNode> choice = open.map(JsonNode::items).orElse(List.of(node));
    if (choice.isEmpty()) {
      throw node.get("anyOf").problem("has nothing to choose from", "");
    }
    return new Definition.EnumDefinition(
        name,
        choice.get(0).get("enum").strings(),
        node.find(Keywords.FALLBACK).map(JsonNode::string),
        documentation);
  }

  /** What there is to choose from, which can be nothing. */
  private static Stream<JsonNode> choice(JsonNode node) {
    List<JsonNode> items = new ArrayList<>(node.get("oneOf").items());
    items.removeIf(item -> item.value().isJsonPrimitive());
    return items.stream();
  }
}
