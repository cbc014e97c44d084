package io.eventfamily.processor.read;

import io.eventfamily.processor.model.ValueType.Scalar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How the values of a scalar type look as text: as in JSON, without the quotes.
 *
 * @param example a value
 * @param rule what to write
 * @param parser empty where a text is no value
 */
record ScalarText(String example, String rule, Function<String, Optional<Object>> parser) {

  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern UUID_TEXT =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  static ScalarText of(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> new ScalarText("false", "\"true\" or \"false\"", ScalarText::parseBoolean);
      case INT ->
          new ScalarText(
              "0",
              "an integer from -2147483648 to 2147483647, without leading zeros",
              ScalarText::parseInt);
      case STRING -> new ScalarText("text", "whole characters only", ScalarText::parseString);
      case UUID ->
          new ScalarText(
              "123e4567-e89b-12d3-a456-426614174000",
              "36 characters, with hyphens",
              ScalarText::parseUuid);
      case INSTANT ->
          new ScalarText(
              "2026-01-15T10:30:00Z",
              "a date and time with an offset, such as \"2026-01-15T10:30:00Z\", in the years 1 to"
                  + " 9999",
              ScalarText::parseInstant);
    };
  }

  Optional<Object> parse(String text) {
    return parser.apply(text);
  }

  private static Optional<Object> parseBoolean(String text) {
    return text.equals("true") || text.equals("false")
        ? Optional.of(Boolean.valueOf(text))
        : Optional.empty();
  }

  private static Optional<Object> parseInt(String text) {
    if (!INTEGER.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty(); // out of range
    }
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

  private static Optional<Object> parseInstant(String text) {
    try {
      Instant instant = OffsetDateTime.parse(text).toInstant();
      int year = instant.atOffset(ZoneOffset.UTC).getYear();
      return year >= 1 && year <= 9999 ? Optional.of(instant) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
