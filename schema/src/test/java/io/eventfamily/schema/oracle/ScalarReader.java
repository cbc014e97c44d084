package io.eventfamily.schema.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.utf8.Utf8JsonReader;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ScalarType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads scalars with the runtime that generated codecs read with. It knows nothing of how schemas
 * are compared.
 */
public final class ScalarReader {

  private ScalarReader() {}

  /** Whether a value is read, and keeps the constraints. */
  public static boolean reads(
      ScalarType type, Constraints constraints, boolean naiveIsUtc, String json) {
    Problems problems = Problems.ofJsonEvent();
    JsonReader in = new Utf8JsonReader(json.getBytes(UTF_8), JsonLimits.defaults(), problems);
    Object value = read(in, type, naiveIsUtc);
    return problems.isEmpty() && keeps(value, constraints);
  }

  /** What a valid value is in Java; two floats that are the same number are equal. */
  public static Object value(ScalarType type, boolean naiveIsUtc, String json) {
    JsonReader in =
        new Utf8JsonReader(json.getBytes(UTF_8), JsonLimits.defaults(), Problems.ofJsonEvent());
    return read(in, type, naiveIsUtc);
  }

  private static Object read(JsonReader in, ScalarType type, boolean naiveIsUtc) {
    return switch (type) {
      case BOOLEAN -> in.readBoolean();
      case BYTE -> in.readByte();
      case SHORT -> in.readShort();
      case INT -> in.readInt();
      case LONG -> in.readLong();
      case CHAR -> in.readChar();
      case FLOAT -> in.readFloat();
      case DOUBLE -> in.readDouble();
      case STRING -> in.readString();
      case BIG_INTEGER -> in.readBigInteger();
      case BIG_DECIMAL, BIG_DECIMAL_NUMBER -> in.readBigDecimal();
      case UUID -> in.readUuid();
      case URI -> in.readUri();
      case INSTANT -> naiveIsUtc ? in.readInstantOrNaive() : in.readInstant();
      case OFFSET_DATE_TIME ->
          naiveIsUtc ? in.readOffsetDateTimeOrNaive() : in.readOffsetDateTime();
      case LOCAL_DATE_TIME -> in.readLocalDateTime();
      case LOCAL_DATE -> in.readLocalDate();
      case LOCAL_TIME -> in.readLocalTime();
      case DURATION -> in.readDuration();
      case PERIOD -> in.readPeriod();
      case YEAR -> in.readYear();
      case YEAR_MONTH -> in.readYearMonth();
      case BYTES -> in.readBytes();
    };
  }

  /** Whether a value in Java keeps the constraints of its type. */
  public static boolean keeps(Object value, Constraints constraints) {
    if (value instanceof Boolean bool) {
      return constraints.mustBe().map(bool::equals).orElse(true);
    }
    if (value instanceof Number number) {
      return keeps(number, constraints);
    }
    if (value instanceof String text) {
      return keeps(text, constraints);
    }
    return !(value instanceof byte[] bytes)
        || isIn(constraints.size(), BigDecimal.valueOf(bytes.length));
  }

  private static boolean keeps(String text, Constraints constraints) {
    return isIn(constraints.size(), BigDecimal.valueOf(text.codePointCount(0, text.length())))
        && (!constraints.notBlank()
            || io.eventfamily.runtime.json.Constraints.notBlank(text) == null)
        && (!constraints.email() || io.eventfamily.runtime.json.Constraints.email(text) == null)
        && constraints.patterns().stream()
            .allMatch(
                pattern ->
                    Pattern.compile(pattern.regex(), pattern.flags()).matcher(text).matches());
  }

  private static boolean keeps(Number number, Constraints constraints) {
    Interval range = constraints.range();
    return range.lower().map(bound -> isAbove(number, bound)).orElse(true)
        && range.upper().map(bound -> isBelow(number, bound)).orElse(true)
        && constraints
            .digits()
            .map(
                digits ->
                    io.eventfamily.runtime.json.Constraints.digits(
                            number, digits.integer(), digits.fraction())
                        == null)
            .orElse(true);
  }

  private static boolean isAbove(Number number, Interval.Bound bound) {
    Optional<Problem> problem =
        Optional.ofNullable(
            bound.inclusive()
                ? io.eventfamily.runtime.json.Constraints.atLeast(number, bound.value())
                : io.eventfamily.runtime.json.Constraints.moreThan(number, bound.value()));
    return problem.isEmpty();
  }

  private static boolean isBelow(Number number, Interval.Bound bound) {
    Optional<Problem> problem =
        Optional.ofNullable(
            bound.inclusive()
                ? io.eventfamily.runtime.json.Constraints.atMost(number, bound.value())
                : io.eventfamily.runtime.json.Constraints.lessThan(number, bound.value()));
    return problem.isEmpty();
  }

  /** Whether a size is in an interval. */
  public static boolean isIn(Interval interval, BigDecimal size) {
    return interval.contains(Interval.closed(size, size));
  }
}
