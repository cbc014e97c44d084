package io.eventfamily.schema.json;

import com.google.gson.JsonElement;
import io.eventfamily.schema.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value in a document, with its place. Whoever asks for what is not there gets a {@link
 * JsonProblemException}.
 */
public final class JsonNode {

  private final JsonElement value;
  private final @Nullable JsonNode parent;
  private final String name;

  private JsonNode(JsonElement value, @Nullable JsonNode parent, String name) {
    this.value = value;
    this.parent = parent;
    this.name = name;
  }

  /** The whole of a document. */
  public static JsonNode root(String text) {
    return root(StrictJson.parse(text));
  }

  /** The whole of a document that was parsed. */
  public static JsonNode root(JsonElement value) {
    return new JsonNode(value, null, "");
  }

  /** The value itself. */
  public JsonElement value() {
    return value;
  }

  /** A JSON pointer to it. It is made when it is asked for, as few are. */
  public String pointer() {
    return parent == null ? "" : JsonPointers.child(parent.pointer(), name);
  }

  /** A member of an object that must be there. */
  public JsonNode get(String name) {
    return find(name).orElseThrow(() -> problem("has no \"" + name + "\"", ""));
  }

  /** A member of an object that may be there. */
  public Optional<JsonNode> find(String name) {
    requireObject();
    return Optional.ofNullable(value.getAsJsonObject().get(name))
        .map(member -> child(name, member));
  }

  /** All members of an object, in the order in which they stand there. */
  public Map<String, JsonNode> members() {
    requireObject();
    Map<String, JsonNode> members = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> member : value.getAsJsonObject().entrySet()) {
      members.put(member.getKey(), child(member.getKey(), member.getValue()));
    }
    return members;
  }

  /** All items of an array. */
  public List<JsonNode> items() {
    if (!value.isJsonArray()) {
      throw problem("is not an array", "");
    }
    List<JsonNode> items = new ArrayList<>();
    for (JsonElement item : value.getAsJsonArray()) {
      items.add(new JsonNode(item, this, Integer.toString(items.size())));
    }
    return items;
  }

  /** Refuses an object with any other member. */
  public void requireNoMemberBut(Set<String> names) {
    members()
        .forEach(
            (name, member) -> {
              if (!names.contains(name)) {
                throw member.problem(
                    "is not known",
                    "Known here are " + String.join(", ", names.stream().sorted().toList()));
              }
            });
  }

  /** A string. */
  public String string() {
    if (!isString()) {
      throw problem("is not a string", "");
    }
    return value.getAsString();
  }

  /** Whether it is a string. */
  public boolean isString() {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
  }

  /** The strings of an array. */
  public List<String> strings() {
    return items().stream().map(JsonNode::string).toList();
  }

  /** True or false. */
  public boolean bool() {
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
      throw problem("is not true or false", "");
    }
    return value.getAsBoolean();
  }

  /** A number, exactly. */
  public BigDecimal number() {
    if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
      try {
        return new BigDecimal(value.getAsString());
      } catch (NumberFormatException e) {
        throw problem("is a number with an exponent that is too large", "");
      }
    }
    throw problem("is not a number", "");
  }

  /** An integer of Java. */
  public int integer() {
    try {
      return number().intValueExact();
    } catch (ArithmeticException e) {
      throw problem("is not an integer of 32 bits", "");
    }
  }

  /** One of the constants of an enum, by its name. */
  public <E extends Enum<E>> E constant(Class<E> type) {
    String name = string();
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
      names.add(constant.name());
    }
    throw problem("is none of " + String.join(", ", names), "");
  }

  /** The value as it is kept. */
  public JsonText text() {
    return JsonText.of(value);
  }

  /** What is wrong here, and what to do about it. */
  public JsonProblemException problem(String problem, String remedy) {
    return new JsonProblemException(pointer(), problem, remedy);
  }

  private void requireObject() {
    if (!value.isJsonObject()) {
      throw problem("is not an object", "");
    }
  }

  private JsonNode child(String name, JsonElement member) {
    return new JsonNode(member, this, name);
  }
}
