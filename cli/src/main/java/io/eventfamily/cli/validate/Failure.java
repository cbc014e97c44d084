package io.eventfamily.cli.validate;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a validator says against a value, with the way that led there. A document of ours has few
 * keywords that lead on, and so the way can be gone again.
 *
 * @param keyword what the value is against
 * @param schema that has the keyword
 * @param pointer the parts of the way to the value in the event
 * @param property that is missing or is not allowed
 * @param choices what was chosen between on the way, the outermost first
 * @param sensitive how many parts lead to a sensitive value that this one is, or is in
 */
record Failure(
    String keyword,
    JsonNode schema,
    List<String> pointer,
    Optional<String> property,
    List<Choice> choices,
    Optional<Integer> sensitive) {

  Failure {
    pointer = List.copyOf(pointer);
    choices = List.copyOf(choices);
  }

  /**
   * One of several schemas.
   *
   * @param place which choice it is: where in the schema and where in the event
   * @param depth how many parts lead to the value that is chosen for
   * @param branch the number of the schema
   */
  record Choice(List<String> place, int depth, int branch) {}

  /** What the keyword demands. */
  JsonNode demand() {
    return schema.path(keyword);
  }

  /** The same against another schema. */
  Failure against(String otherKeyword, JsonNode otherSchema) {
    return new Failure(otherKeyword, otherSchema, pointer, property, choices, sensitive);
  }

  static Failure of(Error error, JsonNode start, JsonNode document) {
    return new Way(start, document).to(error);
  }

  /** Goes along the keywords that led to an error. */
  private static final class Way {

    private final JsonNode document;
    private final List<Choice> choices = new ArrayList<>();
    private JsonNode schema;
    private int depth;
    private Optional<Integer> sensitive = Optional.empty();

    Way(JsonNode start, JsonNode document) {
      this.schema = start;
      this.document = document;
    }

    Failure to(Error error) {
      NodePath path = error.getEvaluationPath();
      List<String> pointer = names(error.getInstanceLocation());
      int last = path.getNameCount() - 1;
      int index = 0;
      while (index < last) {
        String keyword = path.getName(index);
        switch (keyword) {
          case "$ref" -> index += follow();
          case "properties" -> {
            schema = schema.path(keyword).path(path.getName(index + 1));
            index += 2;
            depth++;
          }
          case "items", "additionalProperties" -> {
            schema = schema.path(keyword);
            index++;
            depth++;
          }
          case "allOf", "anyOf", "oneOf" -> {
            int branch = Integer.parseInt(path.getName(index + 1));
            if (!keyword.equals("allOf")) {
              List<String> place = new ArrayList<>(names(path).subList(0, index + 1));
              place.addAll(pointer.subList(0, depth));
              choices.add(new Choice(place, depth, branch));
            }
            schema = schema.path(keyword).path(branch);
            index += 2;
          }
          default -> {
            schema = schema.path(keyword);
            index++;
          }
        }
        if (sensitive.isEmpty() && schema.path("x-eventfamily-sensitive").asBoolean(false)) {
          sensitive = Optional.of(depth);
        }
      }
      return new Failure(
          error.getKeyword(),
          schema,
          pointer,
          Optional.ofNullable(error.getProperty()),
          choices,
          sensitive);
    }

    private int follow() {
      String reference = schema.path("$ref").asString();
      schema = References.resolve(document, reference);
      return 1;
    }

    private static List<String> names(NodePath path) {
      List<String> names = new ArrayList<>();
      for (int index = 0; index < path.getNameCount(); index++) {
        names.add(path.getName(index));
      }
      return names;
    }
  }
}
