package io.eventfamily.cli.validate;

import io.eventfamily.cli.console.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Says what is wrong with a value, out of what the schema demands and never out of the value. Of a
 * sensitive value nothing shows, not even the names of what is in it.
 */
final class Wording {

  private static final int MOST_VALUES = 20;

  /** What stands around an expression of the user's. */
  private static final String BEGIN = "^(?:";

  private static final String END = ")$";

  private Wording() {}

  static Violation of(Failure failure, JsonNode event) {
    List<String> pointer = new ArrayList<>(failure.pointer());
    failure.property().filter(name -> isAboutProperty(failure)).ifPresent(pointer::add);
    if (failure.sensitive().isPresent() && pointer.size() > failure.sensitive().get()) {
      return new Violation(
          pointer(pointer.subList(0, failure.sensitive().get())),
          "is sensitive, and has a part that is not valid");
    }
    return new Violation(pointer(pointer), message(failure, event));
  }

  /** What is said of a value of another type. */
  static String wrongType(String expected, JsonNode value) {
    return "must be %s, but is %s".formatted(expected, type(value));
  }

  private static boolean isAboutProperty(Failure failure) {
    return switch (failure.keyword()) {
      case "required", "additionalProperties", "propertyNames", Choices.REQUIRED_ONE_OF -> true;
      default -> false;
    };
  }

  private static String message(Failure failure, JsonNode event) {
    JsonNode demand = failure.demand();
    String value = Printable.of(demand.asString(""));
    return switch (failure.keyword()) {
      case "type" -> wrongType(types(demand), at(event, failure));
      case "required" -> "is missing";
      case Choices.REQUIRED_ONE_OF ->
          "is missing, as %s %s"
              .formatted(
                  demand.size() == 2 ? "is its alias" : "are its aliases", values(demand, 1));
      case "additionalProperties" -> "is not declared";
      case "propertyNames" -> "is no name that this map can have";
      case "const" -> demand.isNull() ? "must be null" : "must be " + json(demand);
      case "enum" -> "must be " + (demand.size() > 1 ? "one of " : "") + values(demand, 0);
      case "format" -> "must be " + format(value);
      case "pattern" -> pattern(failure.schema(), value);
      case "minLength" -> "must have at least " + count(demand, "character");
      case "maxLength" -> "must have at most " + count(demand, "character");
      case "minItems" -> "must have at least " + count(demand, "item");
      case "maxItems" -> "must have at most " + count(demand, "item");
      case "minProperties" -> "must have at least " + count(demand, "entry");
      case "maxProperties" -> "must have at most " + count(demand, "entry");
      case "minimum" -> "must be at least " + json(demand);
      case "maximum" -> "must be at most " + json(demand);
      case "exclusiveMinimum" -> "must be greater than " + json(demand);
      case "exclusiveMaximum" -> "must be less than " + json(demand);
      case "uniqueItems" -> "must not have the same item twice";
      default -> "is not what the schema demands by \"%s\"".formatted(failure.keyword());
    };
  }

  private static String format(String format) {
    return switch (format) {
      case "uuid" -> "a UUID";
      case "date-time" -> "a time with an offset, such as \"2026-01-31T12:00:00Z\"";
      case "date" -> "a date, such as \"2026-01-31\"";
      case "email" -> "an address of e-mail";
      case "uri-reference" -> "a URI";
      default -> "of the format \"%s\"".formatted(format);
    };
  }

  /** Three kinds of expression are written: that of a type, that of no blank, and the user's. */
  private static String pattern(JsonNode schema, String regex) {
    JsonNode type = schema.path("x-eventfamily-type");
    if (type.isString()) {
      return "must be the text of a " + Printable.of(type.asString());
    }
    if (!regex.startsWith("^")) {
      return "must not be blank";
    }
    boolean isBound = regex.startsWith(BEGIN) && regex.endsWith(END);
    return "must match "
        + (isBound ? regex.substring(BEGIN.length(), regex.length() - END.length()) : regex);
  }

  private static String types(JsonNode demand) {
    return demand.isArray()
        ? StreamSupport.stream(demand.spliterator(), false)
            .map(type -> named(type.asString()))
            .collect(Collectors.joining(" or "))
        : named(demand.asString());
  }

  private static String type(JsonNode value) {
    return named(
        switch (value.getNodeType()) {
          case ARRAY -> "array";
          case BOOLEAN -> "boolean";
          case NULL -> "null";
          case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
          case STRING -> "string";
          default -> "object";
        });
  }

  private static String named(String type) {
    return switch (type) {
      case "null" -> "null";
      case "array", "integer", "object" -> "an " + type;
      default -> "a " + type;
    };
  }

  private static String values(JsonNode demand, int from) {
    List<String> values = new ArrayList<>();
    for (int index = from; index < Math.min(demand.size(), MOST_VALUES); index++) {
      values.add(json(demand.get(index)));
    }
    return String.join(", ", values)
        + (demand.size() > MOST_VALUES
            ? " and %d more".formatted(demand.size() - MOST_VALUES)
            : "");
  }

  private static String json(JsonNode value) {
    return Printable.of(value.toString());
  }

  private static String count(JsonNode demand, String thing) {
    String number = demand.asString();
    String several =
        thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
    return number + " " + (number.equals("1") ? thing : several);
  }

  private static JsonNode at(JsonNode event, Failure failure) {
    JsonNode value = event;
    for (String part : failure.pointer()) {
      value = value.isArray() ? value.path(Integer.parseInt(part)) : value.path(part);
    }
    return value;
  }

  private static String pointer(List<String> parts) {
    return parts.stream()
        .map(part -> "/" + part.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
