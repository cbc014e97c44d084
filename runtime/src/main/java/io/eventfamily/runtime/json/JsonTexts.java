package io.eventfamily.runtime.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * The texts that values have in JSON, without quotes, where these are not those of {@code
 * toString()}. They are texts of values that JSON can carry, see {@link JavaValues}.
 */
public final class JsonTexts {

  private JsonTexts() {}

  /** The shortest decimal that reads back, laid out as Pydantic does. */
  public static String of(double value) {
    return Doubles.format(value);
  }

  /** The shortest decimal that reads back as the same float, laid out as Pydantic does. */
  public static String of(float value) {
    return Doubles.format(value);
  }

  /** RFC 3339 in UTC, with seconds, and with no, six or nine digits of fraction. */
  public static String of(Instant value) {
    return Instants.format(value);
  }

  /** RFC 3339 with the value's own offset, and as many digits as an {@link Instant} has. */
  public static String of(OffsetDateTime value) {
    return DateTimes.format(value);
  }

  /** RFC 3339 without an offset, and as many digits as an {@link Instant} has. */
  public static String of(LocalDateTime value) {
    return DateTimes.format(value);
  }

  /** RFC 3339 without date and offset, and as many digits as an {@link Instant} has. */
  public static String of(LocalTime value) {
    return Dates.format(value);
  }

  /** Base64 in the standard alphabet with padding, RFC 4648, section 4. */
  public static String of(byte[] value) {
    return Base64Texts.format(value);
  }
}
