package io.eventfamily.processor.pairs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A type where it is used, as it is declared in Java.
 *
 * @param name of a scalar, as type arguments need it
 * @param parts the type arguments
 * @param constraints without the at sign
 */
record Use(Form form, String name, List<Use> parts, boolean nullable, List<String> constraints) {

  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "Boolean", "boolean",
          "Byte", "byte",
          "Short", "short",
          "Integer", "int",
          "Long", "long",
          "Float", "float",
          "Double", "double",
          "Character", "char");

  Use {
    parts = List.copyOf(parts);
    constraints = List.copyOf(constraints);
  }

  /** What kinds of type there are. */
  enum Form {
    SCALAR,
    /** A {@code BigDecimal} that is written as a number, which only properties can be. */
    PLAIN_NUMBER,
    BYTES,
    LIST,
    SET,
    MAP,
    RECORD,
    ENUM,
    UNION,
    FREE_OBJECT,
    FREE
  }

  static Use scalar(String name) {
    return new Use(Form.SCALAR, name, List.of(), false, List.of());
  }

  static Use of(Form form, Use... parts) {
    return new Use(form, "", List.of(parts), false, List.of());
  }

  static Use record(String name) {
    return new Use(Form.RECORD, name, List.of(), false, List.of());
  }

  Use with(boolean nulls) {
    return new Use(form, name, parts, nulls, constraints);
  }

  Use with(List<String> others) {
    return new Use(form, name, parts, nullable, others);
  }

  Use withPart(int index, Use part) {
    List<Use> others = new java.util.ArrayList<>(parts);
    others.set(index, part);
    return new Use(form, name, others, nullable, constraints);
  }

  /** Whether it is an object that may hold one of its own type. */
  boolean isObject() {
    return form == Form.RECORD || form == Form.UNION;
  }

  /** As the type of a property. */
  String declared() {
    return annotations() + (nullable ? annotated() : PRIMITIVES.getOrDefault(name, annotated()));
  }

  private String argument() {
    return annotations() + annotated();
  }

  /** What null is demanded not to be, twice, is an error. */
  private String annotations() {
    return constraints.stream()
        .filter(each -> !nullable || !each.startsWith("Not"))
        .filter(each -> nullable || !each.equals("Null"))
        .map(each -> "@" + each + " ")
        .collect(Collectors.joining());
  }

  private String annotated() {
    if (form == Form.BYTES) {
      return nullable ? "byte @Nullable []" : "byte[]";
    }
    return (nullable ? "@Nullable " : "")
        + switch (form) {
          case SCALAR, RECORD -> name;
          case PLAIN_NUMBER -> "BigDecimal";
          case BYTES -> "byte[]";
          case LIST -> "List<" + parts.get(0).argument() + ">";
          case SET -> "Set<" + parts.get(0).argument() + ">";
          case MAP -> "Map<" + parts.get(0).argument() + ", " + parts.get(1).argument() + ">";
          case ENUM -> "Level";
          case UNION -> "Shape";
          case FREE_OBJECT -> "Map<String, Object>";
          case FREE -> "Object";
        };
  }
}
