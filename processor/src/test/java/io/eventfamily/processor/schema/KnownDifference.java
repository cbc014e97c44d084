package io.eventfamily.processor.schema;

import com.networknt.schema.Error;
import io.eventfamily.runtime.Violation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a validator and a codec judge differently, as far as random events show it. The page about
 * schemas has all of them, and more.
 */
enum KnownDifference {
  FRACTION_OF_ZERO("an integer with a fraction of zero", "int_type", KnownDifference::isWhole),
  NOT_FINITE("a number too large for a binary one", "finite_number", KnownDifference::isTooLarge),
  RULE("what breaks a rule across properties", "value_error", JsonNode::isObject),
  NO_SUCH_OFFSET(
      "an offset beyond 18 hours",
      "datetime_parsing",
      value -> matches(value, ".*[+-](19|2[0-3]):\\d\\d")),
  LONG_FRACTION(
      "more than nine digits of a second",
      "datetime_parsing",
      value -> matches(value, ".*\\.\\d{10,}.*")),
  NO_SUCH_DATE(
      "a date that no calendar has",
      "datetime_parsing",
      value -> matches(value, "\\d{4}-\\d\\d-(29|3[01])T[^Z+]*")),
  LONG_DURATION("a duration that is too long", "time_delta_parsing", JsonNode::isString),
  EQUAL_ITEMS("equal items of a set, of which the first is kept", "uniqueItems"),
  SPACE_BEFORE_TIME("a space before the time", "format", "\\d{4}-\\d\\d-\\d\\d \\d\\d:.*"),
  OFFSET_WITHOUT_COLON("an offset without a colon", "format", ".*[+-]\\d{4}"),
  ADDRESS("an address that the format does not know", "format", "[^@]+@[^@]+");

  private static final BigDecimal LARGE = new BigDecimal(Float.MAX_VALUE);

  private final String row;
  private final BiPredicate<String, JsonNode> explained;
  private final boolean acceptedByCodec;

  KnownDifference(String row, String code, Predicate<JsonNode> values) {
    this.row = row;
    this.acceptedByCodec = false;
    this.explained = (found, value) -> found.equals(code) && values.test(value);
  }

  KnownDifference(String row, String keyword) {
    this.row = row;
    this.acceptedByCodec = true;
    this.explained = (found, value) -> found.equals(keyword);
  }

  KnownDifference(String row, String keyword, String regex) {
    this.row = row;
    this.acceptedByCodec = true;
    this.explained = (found, value) -> found.equals(keyword) && matches(value, regex);
  }

  private static boolean isWhole(JsonNode value) {
    return value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
  }

  private static boolean isTooLarge(JsonNode value) {
    return value.isNumber() && value.decimalValue().abs().compareTo(LARGE) > 0;
  }

  private static boolean matches(JsonNode value, String regex) {
    return value.isString()
        && Pattern.compile(regex, Pattern.DOTALL).matcher(value.stringValue()).matches();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(each -> each.row).distinct().toList();
  }

  /** What explains that a codec has a violation that a validator has not. */
  static Optional<KnownDifference> of(Violation violation, JsonNode event) {
    return find(false, violation.code(), event.at(violation.pointer()));
  }

  /** What explains that a validator has an error and a codec no violation. */
  static Optional<KnownDifference> of(Error error, JsonNode event) {
    return find(true, error.getKeyword(), event.at(error.getInstanceLocation().toString()));
  }

  private static Optional<KnownDifference> find(
      boolean acceptedByCodec, String code, JsonNode value) {
    return Arrays.stream(values())
        .filter(each -> each.acceptedByCodec == acceptedByCodec)
        .filter(each -> each.explained.test(code, value))
        .findFirst();
  }
}
