package io.eventfamily.schema.document;

import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.RuleSchema;
import io.eventfamily.schema.json.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link ObjectWriter} has written. */
final class ObjectReader {

  private final TypeReader types;

  ObjectReader(TypeReader types) {
    this.types = types;
  }

  /**
   * Reads an object.
   *
   * @param known properties that are passed over, because others tell what they are like
   */
  ObjectSchema read(JsonNode node, Set<String> known) {
    Map<String, JsonNode> properties = node.get("properties").members();
    Set<String> passedOver = new HashSet<>(known);
    properties.values().forEach(property -> passedOver.addAll(aliases(property)));
    List<PropertySchema> read = new ArrayList<>();
    properties.forEach(
        (name, property) -> {
          if (!passedOver.contains(name)) {
            read.add(property(name, property));
          }
        });
    return new ObjectSchema(read, rules(node));
  }

  private PropertySchema property(String name, JsonNode node) {
    return new PropertySchema(
        name,
        aliases(node),
        types.read(node),
        defaultValue(node),
        node.find(Keywords.SENSITIVE).isPresent(),
        isDeprecated(node),
        documentation(node),
        example(node));
  }

  private static List<String> aliases(JsonNode property) {
    return property.find(Keywords.ALIASES).map(JsonNode::strings).orElse(List.of());
  }

  private static Optional<DefaultSchema> defaultValue(JsonNode node) {
    Optional<JsonNode> constant = node.find("default");
    if (constant.isPresent()) {
      return Optional.of(new DefaultSchema.Constant(constant.get().text()));
    }
    return node.find(Keywords.DEFAULT)
        .map(
            code ->
                code.string().equals(ObjectWriter.COMPUTED)
                    ? new DefaultSchema.Computed()
                    : new DefaultSchema.Supplied(code.constant(DefaultSchema.Supply.class)));
  }

  private static List<RuleSchema> rules(JsonNode node) {
    return node.find(Keywords.RULES).map(JsonNode::items).orElse(List.of()).stream()
        .map(
            rule ->
                new RuleSchema(
                    rule.get("name").string(),
                    rule.get("expected").bool(),
                    rule.get("message").string()))
        .toList();
  }

  static boolean isDeprecated(JsonNode node) {
    return node.find("deprecated").isPresent();
  }

  static Optional<String> documentation(JsonNode node) {
    return node.find("description").map(JsonNode::string);
  }

  static Optional<JsonText> example(JsonNode node) {
    return node.find("examples")
        .flatMap(examples -> examples.items().stream().findFirst())
        .map(JsonNode::text);
  }
}
