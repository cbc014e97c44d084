package io.eventfamily.processor.random;

import java.util.ArrayList;
import java.util.List;

/** Makes annotations, where they belong and where they do not. */
final class Annotations {

  private static final String CONSTRAINTS = "@jakarta.validation.constraints.";
  private static final String JACKSON = "@com.fasterxml.jackson.annotation.";
  private static final String OURS = "@io.eventfamily.";

  /** Constraints that a number keeps together; 5 keeps all of them. */
  private static final List<String> OF_NUMBERS =
      List.of(
          "Min(0)",
          "Max(100)",
          "Positive",
          "PositiveOrZero",
          "DecimalMin(\"0.5\")",
          "DecimalMax(value = \"99.50\", inclusive = false)",
          "Digits(integer = 3, fraction = 2)",
          "DecimalMax(\"1e300\")",
          "DecimalMin(value = \"-12345678901234567890\", inclusive = false)",
          "Min(-9223372036854775808L)",
          "Max(9223372036854775807L)");

  private static final List<String> OF_TEXTS =
      List.of(
          "Size(min = 1, max = 20)",
          "Size(max = 7)",
          "Email",
          "Pattern(regexp = \".*\")",
          "Pattern(regexp = \"[a-z@.]{1,}\\\\.?$?\\\"?\", flags ="
              + " {jakarta.validation.constraints.Pattern.Flag.CASE_INSENSITIVE,"
              + " jakarta.validation.constraints.Pattern.Flag.DOTALL})",
          "Pattern.List({@jakarta.validation.constraints.Pattern(regexp = \".+\"),"
              + " @jakarta.validation.constraints.Pattern(regexp = \"[^$]*\")})",
          "Email(regexp = \".+@.+\")");

  private static final List<String> OF_TEXTS_WITHOUT_NULL = List.of("NotBlank", "NotEmpty");

  private static final List<String> MISTAKEN =
      List.of(
          "Min(10)",
          "Size(min = 3)",
          "Size(min = -1)",
          "Size(min = 5, max = 2)",
          "Null",
          "NotNull",
          "NotEmpty",
          "NotBlank",
          "Email",
          "Past",
          "FutureOrPresent",
          "AssertTrue",
          "AssertFalse",
          "Digits(integer = -1, fraction = 0)",
          "DecimalMin(\"ten\")",
          "DecimalMax(\"1e99999999\")",
          "Pattern(regexp = \"(\")",
          "Pattern(regexp = \"a{2,1}$\")",
          "Negative",
          "NegativeOrZero",
          "Size(max = 3, message = \"{nothing}\")",
          "Max(value = 3, groups = java.lang.Object.class)",
          "Size(max = 5, message = \"{groups}\")",
          "Pattern(regexp = \"(a+)+b\", message = \"{regexp} {flags} {message}\")");

  private final Dice dice;
  private final Texts texts;
  private int number;

  Annotations(Dice dice, Texts texts) {
    this.dice = dice;
    this.texts = texts;
  }

  String nullable() {
    return "@org.jspecify.annotations.Nullable";
  }

  /** Constraints on a type argument. */
  String onArgument(Kind kind) {
    return dice.oneIn(4) ? String.join(" ", constraints(kind, false)) : "";
  }

  /** All annotations of a property, a component or a computed default. */
  List<String> ofProperty(Type type, boolean nullable, boolean computed) {
    List<String> all = new ArrayList<>();
    if (dice.oneIn(3)) {
      all.addAll(constraints(type.kind(), !nullable || type.optional()));
    }
    all.addAll(ofJackson(type));
    if (computed) {
      all.add(OURS + (dice.errs() ? "DefaultValue(\"x\")" : "DefaultValue"));
    } else if (dice.oneIn(4)) {
      all.addAll(defaultOf(type));
    }
    if (dice.oneIn(8)) {
      all.addAll(exampleOf(type));
    }
    if (dice.oneIn(10)) {
      all.add(OURS + "Sensitive");
    }
    if (dice.errs()) {
      all.add(OURS + "PartitionKey");
    }
    all.addAll(deprecation());
    return all;
  }

  /** What says that something should not be used any more. */
  List<String> deprecation() {
    return dice.oneIn(20)
        ? List.of(dice.pick("@java.lang.Deprecated", "@java.lang.Deprecated(forRemoval = true)"))
        : List.of();
  }

  private List<String> constraints(Kind kind, boolean withoutNull) {
    if (dice.errs()) {
      return List.of(CONSTRAINTS + dice.pick(MISTAKEN));
    }
    List<String> all = new ArrayList<>();
    for (int count = dice.below(3); count >= 0; count--) {
      String constraint =
          switch (kind) {
            case NUMBER -> dice.pick(OF_NUMBERS);
            case TEXT ->
                withoutNull && dice.oneIn(3)
                    ? dice.pick(OF_TEXTS_WITHOUT_NULL)
                    : dice.pick(OF_TEXTS);
            case BOOLEAN ->
                dice.pick("AssertTrue(message = " + Texts.literal("no {value") + ")", "AssertTrue");
            case BYTES, CONTAINER -> dice.pick("Size(max = 9)", "Size(min = 0)");
            default -> withoutNull ? "NotNull" : "";
          };
      addOnce(all, withMessage(constraint));
    }
    return all;
  }

  private String withMessage(String constraint) {
    if (constraint.contains("message")) {
      return "AssertTrue";
    }
    if (constraint.isEmpty() || constraint.contains("List(") || !dice.oneIn(6)) {
      return constraint;
    }
    String message = "message = " + Texts.literal("no \"$L\" \\ {message}\n");
    int open = constraint.indexOf('(');
    if (open < 0) {
      return constraint + "(" + message + ")";
    }
    String values = constraint.substring(open + 1);
    boolean named = values.contains(" = ");
    return constraint.substring(0, open + 1) + message + ", " + (named ? "" : "value = ") + values;
  }

  /** An annotation cannot stand twice at one place, but for those that are made for it. */
  private static void addOnce(List<String> all, String constraint) {
    String name = constraint.replaceFirst("[(.].*", "");
    boolean taken =
        all.stream().anyMatch(other -> other.matches(CONSTRAINTS + name + "\\b[\\s\\S]*"));
    if (!constraint.isEmpty() && !taken) {
      all.add(CONSTRAINTS + constraint);
    }
  }

  private List<String> ofJackson(Type type) {
    List<String> all = new ArrayList<>();
    if (dice.oneIn(8)) {
      all.add(JACKSON + "JsonProperty(" + name() + ")");
    }
    if (dice.oneIn(12)) {
      all.add(JACKSON + "JsonAlias({" + name() + ", " + name() + "})");
    }
    if (type.text().contains("BigDecimal") ? dice.oneIn(4) : dice.errs()) {
      all.add(
          JACKSON + "JsonFormat(shape = com.fasterxml.jackson.annotation.JsonFormat.Shape.NUMBER)");
    }
    if (dice.errs()) {
      all.add(
          JACKSON
              + dice.pick("JsonIgnore", "JsonRawValue", "JsonPropertyDescription(" + name() + ")"));
    }
    return all;
  }

  /** A name on the wire, of all others mostly. */
  String name() {
    return dice.errs() ? "\"title\"" : texts.literal(number++);
  }

  private List<String> exampleOf(Type type) {
    if (dice.errs()) {
      return List.of(OURS + "Example(" + texts.literal() + ")");
    }
    return type.defaults().stream()
        .filter(text -> !text.isEmpty())
        .limit(1)
        .map(text -> OURS + "Example(" + Texts.literal(text) + ")")
        .toList();
  }

  private List<String> defaultOf(Type type) {
    if (dice.errs()) {
      return List.of(OURS + "DefaultValue(" + texts.literal() + ")");
    }
    if (type.defaults().isEmpty()) {
      return List.of();
    }
    String text = dice.pick(type.defaults());
    return List.of(OURS + "DefaultValue" + (text.isEmpty() ? "" : "(" + Texts.literal(text) + ")"));
  }
}
