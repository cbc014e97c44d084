package io.eventfamily.schema.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.Map;

/**
 * A schema that is being put together. Keywords of the standard come first, and then our own; each
 * in the order in which they were added.
 */
final class Part {

  private final JsonObject standard = new JsonObject();
  private final JsonObject own = new JsonObject();

  Part add(String keyword, JsonElement value) {
    (keyword.startsWith(Keywords.PREFIX) ? own : standard).add(keyword, value);
    return this;
  }

  Part add(String keyword, String value) {
    return add(keyword, new JsonPrimitive(value));
  }

  Part add(String keyword, boolean value) {
    return add(keyword, new JsonPrimitive(value));
  }

  Part add(String keyword, Number value) {
    return add(keyword, new JsonPrimitive(value));
  }

  /** Adds a keyword that is left out where there is nothing to say. */
  Part addUnlessEmpty(String keyword, JsonArray value) {
    return value.isEmpty() ? this : add(keyword, value);
  }

  JsonObject toJson() {
    JsonObject json = new JsonObject();
    for (JsonObject part : new JsonObject[] {standard, own}) {
      for (Map.Entry<String, JsonElement> member : part.entrySet()) {
        json.add(member.getKey(), member.getValue());
      }
    }
    return json;
  }

  static JsonArray strings(Collection<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  static JsonArray array(JsonElement... items) {
    JsonArray array = new JsonArray();
    for (JsonElement item : items) {
      array.add(item);
    }
    return array;
  }

  /** An object with one member. */
  static JsonObject of(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }

  /** A reference, and nothing else. */
  static JsonObject reference(String reference) {
    return of("$ref", new JsonPrimitive(reference));
  }
}
