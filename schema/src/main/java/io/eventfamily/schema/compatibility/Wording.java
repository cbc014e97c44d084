package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.DefaultSchema;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of things in changes: short, and without values that are sensitive. */
final class Wording {

  private static final int LONGEST = 80;

  private Wording() {}

  /** A type with its constraints: {@code String, 1 to 200 characters}. */
  static String of(TypeUse use) {
    String constraints =
        Arrays.stream(Aspect.values())
            .filter(aspect -> !aspect.isSame(use.constraints(), Constraints.NONE))
            .map(aspect -> of(aspect, use))
            .collect(Collectors.joining(", "));
    return constraints.isEmpty() ? use.description() : use.description() + ", " + constraints;
  }

  /** A constraint. */
  static String of(Aspect aspect, TypeUse use) {
    Constraints constraints = use.constraints();
    return switch (aspect) {
      case SIZE -> interval(constraints.size(), "any number of " + unit(use), " " + unit(use));
      case RANGE -> interval(constraints.range(), "any number", "");
      case DIGITS ->
          constraints
              .digits()
              .map(
                  digits ->
                      digits.integer()
                          + " digits before and "
                          + digits.fraction()
                          + " after the point")
              .orElse("any number of digits");
      case PATTERN ->
          constraints.patterns().isEmpty()
              ? "any text"
              : constraints.patterns().stream()
                  .map(pattern -> "/" + shortened(pattern.regex()) + "/" + flags(pattern))
                  .collect(Collectors.joining(" and "));
      case NOT_BLANK -> constraints.notBlank() ? "not blank" : "may be blank";
      case EMAIL -> constraints.email() ? "an address of e-mail" : "any text";
      case ASSERTION ->
          constraints.mustBe().map(value -> "always " + value).orElse("true or false");
      case ALWAYS_NULL -> constraints.alwaysNull() ? "always null" : "any value";
    };
  }

  private static String flags(Constraints.Pattern pattern) {
    return pattern.flags() == 0 ? "" : " with flags " + pattern.flags();
  }

  private static String unit(TypeUse use) {
    if (use.type() instanceof ValueType.MapOf || use.type() instanceof ValueType.FreeObject) {
      return "entries";
    }
    if (use.type() instanceof ScalarType scalar) {
      return scalar == ScalarType.BYTES ? "bytes" : "characters";
    }
    return "items";
  }

  private static String interval(Interval interval, String all, String unit) {
    Optional<Interval.Bound> lower = interval.lower();
    Optional<Interval.Bound> upper = interval.upper();
    if (lower.isPresent() && upper.isPresent()) {
      if (lower.get().inclusive() && upper.get().inclusive()) {
        return lower.equals(upper)
            ? "exactly " + number(lower.get()) + unit
            : number(lower.get()) + " to " + number(upper.get()) + unit;
      }
      return from(lower.get()) + " and " + upTo(upper.get()) + unit;
    }
    return lower
        .map(bound -> from(bound) + unit)
        .or(() -> upper.map(bound -> upTo(bound) + unit))
        .orElse(all);
  }

  private static String from(Interval.Bound bound) {
    return (bound.inclusive() ? "at least " : "more than ") + number(bound);
  }

  private static String upTo(Interval.Bound bound) {
    return (bound.inclusive() ? "at most " : "less than ") + number(bound);
  }

  private static String number(Interval.Bound bound) {
    boolean isShort = Math.abs((long) bound.value().scale()) < LONGEST;
    return isShort ? bound.value().toPlainString() : bound.value().toString();
  }

  /** A property that is there: {@code required String}. */
  static String of(PropertySchema property) {
    return (property.isRequired() ? "required " : "optional ") + of(property.use());
  }

  /** What takes the place of a property that is absent. */
  static String defaultOf(PropertySchema property) {
    return property.defaultValue().map(value -> of(property, value)).orElse("no default");
  }

  private static String of(PropertySchema property, DefaultSchema value) {
    if (property.sensitive()) {
      return "a sensitive default";
    }
    if (value instanceof DefaultSchema.Constant constant) {
      return "default " + shortened(constant.value().text());
    }
    return value instanceof DefaultSchema.Computed ? "a computed default" : "made for each event";
  }

  static String exampleOf(PropertySchema property) {
    if (property.sensitive()) {
      return property.example().isPresent() ? "a sensitive example" : "no example";
    }
    return property.example().map(json -> shortened(json.text())).orElse("no example");
  }

  static String documentation(Optional<String> text) {
    return text.map(Wording::shortened).orElse("no documentation");
  }

  static String names(List<String> names) {
    return names.isEmpty() ? "none" : shortened(String.join(", ", new ArrayList<>(names)));
  }

  static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
