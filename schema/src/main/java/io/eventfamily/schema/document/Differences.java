package io.eventfamily.schema.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.eventfamily.schema.json.JsonNode;
import io.eventfamily.schema.json.JsonPointers;
import io.eventfamily.schema.json.JsonProblemException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Compares a document with what would be written of the schema that was read from it. So everything
 * that is unknown, and everything that contradicts, is found in one place.
 */
final class Differences {

  private static final int MAX_SHOWN = 80;

  private Differences() {}

  /** Refuses a document that says something else, at the first place where it does. */
  static void refuse(JsonNode actual, JsonElement expected) {
    if (!isSame(actual.value(), expected)) {
      tell(actual, expected);
    }
  }

  /** The answer for nearly all documents, without places. */
  private static boolean isSame(JsonElement actual, JsonElement expected) {
    if (actual == expected) {
      return true;
    }
    if (actual instanceof JsonObject one && expected instanceof JsonObject other) {
      return one.size() == other.size()
          && one.entrySet().stream()
              .allMatch(
                  member -> {
                    JsonElement same = other.get(member.getKey());
                    return same != null && isSame(member.getValue(), same);
                  });
    }
    if (actual instanceof JsonArray one && expected instanceof JsonArray other) {
      boolean same = one.size() == other.size();
      for (int index = 0; same && index < one.size(); index++) {
        same = isSame(one.get(index), other.get(index));
      }
      return same;
    }
    return isEqual(actual, expected);
  }

  private static void tell(JsonNode actual, JsonElement expected) {
    if (actual.value().isJsonObject() && expected.isJsonObject()) {
      tellMembers(actual, expected.getAsJsonObject().asMap());
    } else if (actual.value().isJsonArray() && expected.isJsonArray()) {
      tellItems(actual, expected.getAsJsonArray().asList());
    } else if (!isEqual(actual.value(), expected)) {
      throw actual.problem(
          "is %s, where all the rest of the document means %s"
              .formatted(shown(actual.value()), shown(expected)),
          "");
    }
  }

  private static void tellMembers(JsonNode actual, Map<String, JsonElement> expected) {
    Map<String, JsonNode> members = actual.members();
    members.forEach(
        (name, member) -> {
          JsonElement other = expected.get(name);
          if (other == null) {
            throw member.problem("is unknown, or contradicts the rest of the document", "");
          }
          tell(member, other);
        });
    expected.forEach(
        (name, value) -> {
          if (!members.containsKey(name)) {
            throw new JsonProblemException(
                JsonPointers.child(actual.pointer(), name),
                "is missing, where all the rest of the document means " + shown(value),
                "");
          }
        });
  }

  private static void tellItems(JsonNode actual, List<JsonElement> expected) {
    List<JsonNode> items = actual.items();
    for (int index = 0; index < Math.min(items.size(), expected.size()); index++) {
      tell(items.get(index), expected.get(index));
    }
    if (items.size() != expected.size()) {
      throw actual.problem(
          "has %d items, where all the rest of the document means %d"
              .formatted(items.size(), expected.size()),
          "");
    }
  }

  private static boolean isEqual(JsonElement actual, JsonElement expected) {
    if (!isNumber(actual) || !isNumber(expected)) {
      return actual.equals(expected);
    }
    String text = actual.getAsString();
    if (text.equals(expected.getAsString())) {
      return true;
    }
    try {
      return new BigDecimal(text).compareTo(new BigDecimal(expected.getAsString())) == 0;
    } catch (NumberFormatException e) {
      return false; // an exponent beyond what decimals have
    }
  }

  private static boolean isNumber(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isNumber();
  }

  private static String shown(JsonElement value) {
    String text = value.toString();
    return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
  }
}
