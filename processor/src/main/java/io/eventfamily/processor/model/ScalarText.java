package io.eventfamily.processor.model;

import io.eventfamily.processor.model.ValueType.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How the values of a scalar type look as text: as in JSON, without the quotes.
 *
 * @param example a value
 * @param rule what to write
 * @param parser makes a value of a text
 */
public record ScalarText(String example, String rule, Parser parser) {

  /** Makes a value of a text. */
  @FunctionalInterface
  public interface Parser {

    /**
     * The value; empty, or an exception, where the text is none.
     *
     * @throws IllegalArgumentException where the text is no value
     * @throws DateTimeException where the text is no value
     */
    Optional<Object> parse(String text);
  }

  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern UUID_TEXT =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final int MAX_DIGITS = 1_000;
  private static final int MIN_YEAR = 1;
  private static final int MAX_YEAR = 9999;

  /** That of a type. */
  public static ScalarText of(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> new ScalarText("false", "\"true\" or \"false\"", ScalarText::parseBoolean);
      case BYTE -> ofInteger(Byte.MIN_VALUE, Byte.MAX_VALUE, Byte::valueOf);
      case SHORT -> ofInteger(Short.MIN_VALUE, Short.MAX_VALUE, Short::valueOf);
      case INT -> ofInteger(Integer.MIN_VALUE, Integer.MAX_VALUE, Integer::valueOf);
      case LONG -> ofInteger(Long.MIN_VALUE, Long.MAX_VALUE, Long::valueOf);
      case CHAR -> new ScalarText("x", "one character", ScalarText::parseChar);
      case FLOAT -> ofDecimal(ScalarText::parseFloat);
      case DOUBLE -> ofDecimal(ScalarText::parseDouble);
      case STRING -> new ScalarText("text", "whole characters only", ScalarText::parseString);
      case BIG_INTEGER ->
          new ScalarText(
              "0", "an integer without leading zeros", text -> parseInteger(text, BigInteger::new));
      case BIG_DECIMAL, BIG_DECIMAL_NUMBER -> ofDecimal(text -> Decimals.parse(text).map(d -> d));
      case UUID ->
          new ScalarText(
              "123e4567-e89b-12d3-a456-426614174000",
              "36 characters, with hyphens",
              ScalarText::parseUuid);
      case URI ->
          new ScalarText(
              "https://example.com/",
              "a URI as in RFC 3986, such as \"https://example.com/\"",
              text -> text.isEmpty() ? Optional.empty() : Optional.of(URI.create(text)));
      case INSTANT ->
          ofTime("2026-01-15T10:30:00Z", "a date and time with an offset", ScalarText::instant);
      case OFFSET_DATE_TIME ->
          ofTime(
              "2026-01-15T10:30:00+01:00", "a date and time with an offset", OffsetDateTime::parse);
      case LOCAL_DATE_TIME ->
          ofTime("2026-01-15T10:30:00", "a date and time without an offset", LocalDateTime::parse);
      case LOCAL_DATE -> ofTime("2026-01-15", "a date", LocalDate::parse);
      case LOCAL_TIME ->
          new ScalarText("10:30:00", "a time, such as \"10:30:00\"", parser(LocalTime::parse));
      case DURATION ->
          new ScalarText("PT15M", "a duration, such as \"PT15M\"", parser(Duration::parse));
      case PERIOD -> new ScalarText("P1M", "a period, such as \"P1M\"", parser(Period::parse));
      case YEAR -> new ScalarText("2026", "a year from 1 to 9999", ScalarText::parseYear);
      case YEAR_MONTH -> ofTime("2026-01", "a month", YearMonth::parse);
      case BYTES ->
          new ScalarText(
              "AQID", "bytes in Base64 with padding", parser(Base64.getDecoder()::decode));
    };
  }

  /** Empty where the text is no value. */
  public Optional<Object> parse(String text) {
    try {
      return parser.parse(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Parser parser(Function<String, Object> parse) {
    return text -> Optional.of(parse.apply(text));
  }

  private static ScalarText ofInteger(long min, long max, Function<String, Object> parse) {
    return new ScalarText(
        "0",
        "an integer from " + min + " to " + max + ", without leading zeros",
        text -> parseInteger(text, parse));
  }

  private static ScalarText ofDecimal(Parser parser) {
    return new ScalarText("0.5", "a decimal number, such as \"0.5\"", parser);
  }

  /** A date, which has a year that can be written. */
  private static ScalarText ofTime(
      String example, String what, Function<String, ? extends Object> parse) {
    return new ScalarText(
        example,
        what + ", such as \"" + example + "\", in the years 1 to 9999",
        text -> Optional.<Object>of(parse.apply(text)).filter(ScalarText::hasWritableYear));
  }

  private static boolean hasWritableYear(Object time) {
    String text = time instanceof OffsetDateTime atOffset ? atOffset.toInstant().toString() : "";
    boolean overflows = text.startsWith("+") || text.startsWith("-") || text.startsWith("0000");
    String year = time.toString().replaceFirst("(?<!^)-.*", "");
    return !overflows && year.matches("\\d{4}") && !year.equals("0000");
  }

  private static Object instant(String text) {
    return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toInstant();
  }

  private static Optional<Object> parseBoolean(String text) {
    return text.equals("true") || text.equals("false")
        ? Optional.of(Boolean.valueOf(text))
        : Optional.empty();
  }

  private static Optional<Object> parseInteger(String text, Function<String, Object> parse) {
    return INTEGER.matcher(text).matches() && text.length() <= MAX_DIGITS
        ? Optional.of(parse.apply(text))
        : Optional.empty();
  }

  private static Optional<Object> parseFloat(String text) {
    return Decimals.parse(text).map(BigDecimal::floatValue).filter(Float::isFinite).map(f -> f);
  }

  private static Optional<Object> parseDouble(String text) {
    return Decimals.parse(text).map(BigDecimal::doubleValue).filter(Double::isFinite).map(d -> d);
  }

  private static Optional<Object> parseChar(String text) {
    return text.length() == 1 && !Character.isSurrogate(text.charAt(0))
        ? Optional.of(text.charAt(0))
        : Optional.empty();
  }

  /** Any text, but half of a surrogate pair cannot be written to an event. */
  private static Optional<Object> parseString(String text) {
    return text.codePoints().noneMatch(ScalarText::isUnpairedSurrogate)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static boolean isUnpairedSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static Optional<Object> parseUuid(String text) {
    return UUID_TEXT.matcher(text).matches()
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  private static Optional<Object> parseYear(String text) {
    return parseInteger(text, Integer::valueOf)
        .map(year -> (Integer) year)
        .filter(year -> year >= MIN_YEAR && year <= MAX_YEAR)
        .map(Year::of);
  }
}
