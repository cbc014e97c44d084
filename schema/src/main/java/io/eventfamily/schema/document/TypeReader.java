package io.eventfamily.schema.document;

import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.json.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link TypeWriter} has written. */
final class TypeReader {

  /** What a definition is, which its references do not say. */
  enum Kind {
    ENUM,
    RECORD,
    UNION
  }

  /** A definition that can be referred to. */
  record Target(String name, Kind kind) {}

  private static final String NULL = "null";

  private final Forms forms;
  private final Map<String, Target> targets;

  /**
   * Of a family.
   *
   * @param targets by the references to them
   */
  TypeReader(Forms forms, Map<String, Target> targets) {
    this.forms = forms;
    this.targets = targets;
  }

  TypeUse read(JsonNode node) {
    return read(node, false);
  }

  private TypeUse read(JsonNode node, boolean isKey) {
    Optional<JsonNode> either = node.find("anyOf");
    if (either.isPresent()) {
      List<JsonNode> choice = either.get().items();
      if (choice.isEmpty()) {
        throw either.get().problem("has nothing to choose from", "");
      }
      return use(node, reference(choice.get(0).get("$ref")), true, isKey);
    }
    Optional<JsonNode> reference = node.find("$ref");
    if (reference.isPresent()) {
      return use(node, reference(reference.get()), false, isKey);
    }
    List<String> types = types(node.get("type"));
    boolean nullable = types.contains(NULL);
    List<String> others = types.stream().filter(type -> !type.equals(NULL)).toList();
    return use(node, type(node, others, isKey), nullable, isKey);
  }

  private TypeUse use(JsonNode node, ValueType type, boolean nullable, boolean isKey) {
    return new TypeUse(
        type, nullable, ConstraintReader.read(node, type, Limits.of(type, forms, isKey)));
  }

  private ValueType reference(JsonNode reference) {
    Target target = targets.get(reference.string());
    if (target == null) {
      throw reference.problem("refers to no type in \"$defs\": " + reference.string(), "");
    }
    return switch (target.kind()) {
      case ENUM -> new ValueType.EnumRef(target.name());
      case RECORD -> new ValueType.RecordRef(target.name());
      case UNION -> new ValueType.UnionRef(target.name());
    };
  }

  private static List<String> types(JsonNode type) {
    return type.isString() ? List.of(type.string()) : type.strings();
  }

  private ValueType type(JsonNode node, List<String> types, boolean isKey) {
    Optional<JsonNode> named = node.find(Keywords.TYPE);
    if (named.isPresent()) {
      return Forms.named(named.get().string())
          .orElseThrow(() -> named.get().problem("is no type: " + named.get().string(), ""));
    }
    if (types.equals(TypeWriter.ANYTHING)) {
      return new ValueType.FreeValue();
    }
    if (types.size() != 1) {
      throw node.get("type").problem("are the types of nothing that is known", "");
    }
    return switch (types.get(0)) {
      case "array" -> array(node);
      case "object" -> object(node);
      default -> implied(node, types.get(0), isKey);
    };
  }

  private ValueType array(JsonNode node) {
    TypeUse item = read(node.get("items"), false);
    return node.find("uniqueItems").isPresent()
        ? new ValueType.SetOf(item)
        : new ValueType.ListOf(item);
  }

  private ValueType object(JsonNode node) {
    Optional<JsonNode> values = node.find("additionalProperties");
    if (values.isEmpty()) {
      return new ValueType.FreeObject();
    }
    TypeUse key =
        node.find("propertyNames")
            .map(names -> read(names, true))
            .orElse(TypeUse.of(ScalarType.STRING));
    return new ValueType.MapOf(key, read(values.get(), false));
  }

  private ScalarType implied(JsonNode node, String type, boolean isKey) {
    Optional<String> format =
        node.find("format")
            .map(JsonNode::string)
            .filter(name -> !name.equals(ConstraintWriter.EMAIL));
    return forms
        .typeOf(type, format)
        .filter(scalar -> forms.isImplied(scalar, isKey))
        .orElseThrow(
            () ->
                node.problem(
                    "has the type \"%s\"%s, and no \"%s\" that says of which type in Java it is"
                        .formatted(
                            type,
                            format.map(name -> " with the format \"" + name + "\"").orElse(""),
                            Keywords.TYPE),
                    ""));
  }

  /** What a definition is. */
  static Kind kindOf(JsonNode definition) {
    if (definition.find("properties").isPresent()) {
      return Kind.RECORD;
    }
    return definition.find("oneOf").isPresent() ? Kind.UNION : Kind.ENUM;
  }

  /** The record that a branch of a union is. */
  String record(JsonNode name) {
    Target target = targets.get(Names.reference(Names.type(name.string())));
    if (target == null || target.kind() != Kind.RECORD) {
      throw name.problem("is no record in \"$defs\": " + name.string(), "");
    }
    return name.string();
  }
}
