package io.eventfamily.processor.pairs;

import io.eventfamily.processor.pairs.Use.Form;
import io.eventfamily.processor.random.Dice;
import java.util.ArrayList;
import java.util.List;

/** Makes types and declarations at random. */
final class Declarations {

  static final List<String> NUMBERS =
      List.of("Byte", "Short", "Integer", "Long", "Float", "Double", "BigInteger", "BigDecimal");
  private static final List<String> TEXTS =
      List.of(
          "String",
          "UUID",
          "URI",
          "Instant",
          "OffsetDateTime",
          "LocalDateTime",
          "LocalDate",
          "LocalTime",
          "Duration",
          "Period",
          "YearMonth",
          "Character");
  private static final List<String> OTHERS = List.of("Boolean", "Year");
  private static final List<String> KEYS =
      List.of("String", "String", "UUID", "Byte", "Short", "Integer", "Long", "BigInteger");
  static final List<String> NAMES = List.of("a", "b", "lastName", "d");
  static final List<String> CONSTANTS = List.of("x", "circle", "square", "lengthy", "Z");

  private static final List<String> LOWER =
      List.of(
          "Min(0)",
          "Min(5)",
          "Positive",
          "PositiveOrZero",
          "DecimalMin(\"0.5\")",
          "DecimalMin(value = \"0\", inclusive = false)",
          "DecimalMin(value = \"0.5\", inclusive = false)");
  private static final List<String> UPPER =
      List.of(
          "Max(5)",
          "Max(100)",
          "DecimalMax(\"99.5\")",
          "DecimalMax(value = \"100\", inclusive = false)",
          "DecimalMax(value = \"99.5\", inclusive = false)");
  private static final List<String> DIGITS =
      List.of(
          "Digits(integer = 1, fraction = 0)",
          "Digits(integer = 2, fraction = 1)",
          "Digits(integer = 3, fraction = 2)");
  private static final List<String> SIZES_OF_TEXTS =
      List.of(
          "Size(max = 4)",
          "Size(max = 7)",
          "Size(min = 1, max = 20)",
          "Size(min = 3, max = 36)",
          "Size(min = 1)");
  private static final List<String> SIZES =
      List.of(
          "Size(max = 1)",
          "Size(max = 2)",
          "Size(min = 1)",
          "Size(min = 2, max = 3)",
          "Size(max = 0)",
          "Size(min = 2)");

  private final Dice dice;

  Declarations(Dice dice) {
    this.dice = dice;
  }

  /** A version to begin with. */
  Declaration any() {
    Declaration declaration = new Declaration();
    declaration.payloads.add("Alpha");
    if (dice.oneIn(3)) {
      declaration.payloads.add("Beta");
    }
    declaration.constants.addAll(CONSTANTS.subList(0, 1 + dice.below(3)));
    declaration.fallback = dice.oneIn(3);
    declaration.branches.add("Circle");
    if (dice.oneIn(2)) {
      declaration.branches.add("Square");
    }
    for (String object : declaration.objects.keySet()) {
      int least = Declaration.PAYLOADS.contains(object) ? 1 : 0;
      int limit = object.equals(Declaration.ENVELOPE) ? 2 : 3;
      for (int count = least + dice.below(limit); count > 0; count--) {
        add(declaration, object);
      }
    }
    if (dice.oneIn(3)) {
      declaration.settings.put("nulls", "OMIT");
    }
    if (dice.oneIn(2)) {
      declaration.settings.put("unknownProperties", dice.pick("REJECT", "KEEP"));
    }
    if (dice.oneIn(4)) {
      declaration.settings.put("naiveTimestamps", "UTC");
    }
    return declaration;
  }

  /** Adds a property where there is a name left. */
  void add(Declaration declaration, String object) {
    List<String> names = freeNames(declaration, object);
    if (!names.isEmpty()) {
      List<Property> properties = declaration.objects.get(object);
      Property property = Property.of(dice.pick(names), property()).with(dice.oneIn(3));
      properties.add(dice.below(properties.size() + 1), property);
    }
  }

  static List<String> freeNames(Declaration declaration, String object) {
    List<String> names = new ArrayList<>(NAMES);
    if (object.equals("Free")) {
      names.add("kind");
    }
    List<String> taken = declaration.namesOf(object);
    names.removeIf(name -> taken.contains(name) || taken.contains(wireName(name)));
    return names;
  }

  /** The name under which a property is usually written. */
  static String wireName(String name) {
    return name.equals("lastName") ? "last_name" : name;
  }

  /** The type of a property. */
  Use property() {
    Use use =
        switch (dice.below(12)) {
          case 0 -> Use.of(Form.PLAIN_NUMBER);
          case 1 -> Use.of(Form.BYTES);
          default -> use(2);
        };
    return constrained(use.with(dice.oneIn(3)));
  }

  private Use use(int depth) {
    return switch (dice.below(depth > 0 ? 12 : 8)) {
      case 0, 1 -> scalar(NUMBERS);
      case 2, 3 -> scalar(TEXTS);
      case 4 -> dice.oneIn(2) ? scalar(OTHERS) : Use.scalar("String");
      case 5 -> Use.of(Form.ENUM);
      case 6 -> Use.record(dice.pick(Declaration.RECORDS));
      case 7 -> dice.oneIn(4) ? Use.of(Form.FREE) : Use.of(Form.UNION);
      case 8 -> Use.of(Form.LIST, part(depth - 1));
      case 9 -> Use.of(Form.SET, part(depth - 1));
      case 10 -> Use.of(Form.MAP, key(), part(depth - 1));
      default -> dice.oneIn(3) ? Use.of(Form.FREE_OBJECT) : use(0);
    };
  }

  private Use scalar(List<String> names) {
    return Use.scalar(dice.pick(names));
  }

  /** What is in a container. */
  Use part(int depth) {
    return constrained(use(depth).with(dice.oneIn(4)));
  }

  /** What a map can have as its keys. */
  Use key() {
    return constrained(dice.oneIn(4) ? Use.of(Form.ENUM) : scalar(KEYS));
  }

  /** A type that may read the other, or not. */
  Use near(Use use) {
    Use other =
        switch (use.form()) {
          case SCALAR -> nearScalar(use.name());
          case PLAIN_NUMBER -> scalar(NUMBERS);
          case BYTES -> Use.scalar("String");
          case ENUM -> Use.scalar("String");
          case LIST -> Use.of(Form.SET, use.parts().get(0));
          case SET -> Use.of(Form.LIST, use.parts().get(0));
          case MAP, RECORD, UNION, FREE_OBJECT, FREE -> nearObject();
        };
    return constrained(other.with(use.nullable()));
  }

  private Use nearScalar(String name) {
    if (NUMBERS.contains(name)) {
      return scalar(NUMBERS);
    }
    return name.equals("String") && dice.oneIn(3) ? Use.of(Form.ENUM) : scalar(TEXTS);
  }

  private Use nearObject() {
    return switch (dice.below(5)) {
      case 0 -> Use.of(Form.UNION);
      case 1 -> Use.of(Form.FREE_OBJECT);
      case 2 -> Use.of(Form.MAP, key(), part(0));
      default -> Use.record(dice.pick(Declaration.RECORDS));
    };
  }

  /** The same with some of the constraints that its type can have, or none. */
  Use constrained(Use use) {
    List<String> constraints = new ArrayList<>();
    switch (use.form()) {
      case PLAIN_NUMBER -> ofNumbers(constraints);
      case BYTES, LIST, SET, MAP, FREE_OBJECT -> addOneOf(constraints, 3, SIZES);
      case SCALAR -> {
        if (NUMBERS.contains(use.name())) {
          ofNumbers(constraints);
        } else if (use.name().equals("String")) {
          ofTexts(constraints);
        } else if (use.name().equals("Boolean")) {
          addOneOf(constraints, 3, List.of("AssertTrue", "AssertFalse"));
        }
      }
      default -> {}
    }
    if (use.nullable()) {
      addOneOf(constraints, 25, List.of("Null"));
    }
    return use.with(constraints);
  }

  private void ofNumbers(List<String> constraints) {
    addOneOf(constraints, 4, LOWER);
    addOneOf(constraints, 4, UPPER);
    addOneOf(constraints, 6, DIGITS);
  }

  private void ofTexts(List<String> constraints) {
    addOneOf(constraints, 3, SIZES_OF_TEXTS);
    addOneOf(constraints, 6, List.of("NotBlank", "NotEmpty"));
    addOneOf(constraints, 20, List.of("Email"));
    addOneOf(constraints, 30, List.of("Pattern(regexp = \"[a-z]+\")"));
  }

  private void addOneOf(List<String> all, int cases, List<String> choices) {
    if (dice.oneIn(cases)) {
      all.add(dice.pick(choices));
    }
  }
}
