package io.eventfamily.runtime.codec;

import io.eventfamily.runtime.json.JsonTexts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts of partition keys: those that the values have in JSON, without quotes. */
public final class PartitionKeys {

  private PartitionKeys() {}

  /** The key of a yes or no. */
  public static String of(boolean value) {
    return Boolean.toString(value);
  }

  /** The key of a yes or no. */
  public static @Nullable String of(@Nullable Boolean value) {
    return textOf(value);
  }

  /** The key of a number. */
  public static String of(byte value) {
    return Byte.toString(value);
  }

  /** The key of a number. */
  public static @Nullable String of(@Nullable Byte value) {
    return textOf(value);
  }

  /** The key of a number. */
  public static String of(short value) {
    return Short.toString(value);
  }

  /** The key of a number. */
  public static @Nullable String of(@Nullable Short value) {
    return textOf(value);
  }

  /** The key of a number. */
  public static String of(int value) {
    return Integer.toString(value);
  }

  /** The key of a number. */
  public static @Nullable String of(@Nullable Integer value) {
    return textOf(value);
  }

  /** The key of a number. */
  public static String of(long value) {
    return Long.toString(value);
  }

  /** The key of a number. */
  public static @Nullable String of(@Nullable Long value) {
    return textOf(value);
  }

  /** The key of a number. */
  public static @Nullable String of(@Nullable BigInteger value) {
    return textOf(value);
  }

  /** The key of a number. */
  public static String of(float value) {
    return JsonTexts.of(value);
  }

  /** The key of a number. */
  public static @Nullable String of(@Nullable Float value) {
    return value == null ? null : JsonTexts.of(value.floatValue());
  }

  /** The key of a number. */
  public static String of(double value) {
    return JsonTexts.of(value);
  }

  /** The key of a number. */
  public static @Nullable String of(@Nullable Double value) {
    return value == null ? null : JsonTexts.of(value.doubleValue());
  }

  /** The key of a number, with the digits that it has: those of 1.0 and 1.00 differ. */
  public static @Nullable String of(@Nullable BigDecimal value) {
    return textOf(value);
  }

  /** The key of a character. */
  public static String of(char value) {
    return Character.toString(value);
  }

  /** The key of a character. */
  public static @Nullable String of(@Nullable Character value) {
    return textOf(value);
  }

  /** The key of a text. */
  public static @Nullable String of(@Nullable String value) {
    return value;
  }

  /** The key of an id. */
  public static @Nullable String of(@Nullable UUID value) {
    return textOf(value);
  }

  /** The key of a URI. */
  public static @Nullable String of(@Nullable URI value) {
    return textOf(value);
  }

  /** The key of a time. */
  public static @Nullable String of(@Nullable Instant value) {
    return value == null ? null : JsonTexts.of(value);
  }

  /** The key of a time, with its offset: those of one instant may differ. */
  public static @Nullable String of(@Nullable OffsetDateTime value) {
    return value == null ? null : JsonTexts.of(value);
  }

  /** The key of a time without an offset. */
  public static @Nullable String of(@Nullable LocalDateTime value) {
    return value == null ? null : JsonTexts.of(value);
  }

  /** The key of a date. */
  public static @Nullable String of(@Nullable LocalDate value) {
    return textOf(value);
  }

  /** The key of a time of a day. */
  public static @Nullable String of(@Nullable LocalTime value) {
    return value == null ? null : JsonTexts.of(value);
  }

  /** The key of a duration. */
  public static @Nullable String of(@Nullable Duration value) {
    return textOf(value);
  }

  /** The key of a period. */
  public static @Nullable String of(@Nullable Period value) {
    return textOf(value);
  }

  /** The key of a year. */
  public static @Nullable String of(@Nullable Year value) {
    return textOf(value);
  }

  /** The key of a month of a year. */
  public static @Nullable String of(@Nullable YearMonth value) {
    return textOf(value);
  }

  /** The key of bytes. */
  public static @Nullable String of(byte @Nullable [] value) {
    return value == null ? null : JsonTexts.of(value);
  }

  private static @Nullable String textOf(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
