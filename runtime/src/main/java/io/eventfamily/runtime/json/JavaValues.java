package io.eventfamily.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Tells of values that a Java program can hold, but JSON, or its readers, cannot. A value that has
 * no problem here is read as it was written.
 *
 * <p>Null has no problem: whether there may be one is not the value's business. Types that are not
 * here have no such values.
 */
public final class JavaValues {

  private JavaValues() {}

  /** {@code string_unicode} where there is half of a surrogate pair. */
  public static @Nullable Problem problemOf(@Nullable String value) {
    return value == null || Texts.isWellFormed(value) ? null : Problem.STRING_UNICODE;
  }

  /** {@code string_unicode} for half of a surrogate pair. */
  public static @Nullable Problem problemOf(char value) {
    return Character.isSurrogate(value) ? Problem.STRING_UNICODE : null;
  }

  /** {@code string_unicode} for half of a surrogate pair. */
  public static @Nullable Problem problemOf(@Nullable Character value) {
    return value == null ? null : problemOf(value.charValue());
  }

  /** {@code finite_number} for an infinity and for what is no number. */
  public static @Nullable Problem problemOf(float value) {
    return Float.isFinite(value) ? null : Problem.FINITE_NUMBER;
  }

  /** {@code finite_number} for an infinity and for what is no number. */
  public static @Nullable Problem problemOf(@Nullable Float value) {
    return value == null ? null : problemOf(value.floatValue());
  }

  /** {@code finite_number} for an infinity and for what is no number. */
  public static @Nullable Problem problemOf(double value) {
    return Double.isFinite(value) ? null : Problem.FINITE_NUMBER;
  }

  /** {@code finite_number} for an infinity and for what is no number. */
  public static @Nullable Problem problemOf(@Nullable Double value) {
    return value == null ? null : problemOf(value.doubleValue());
  }

  /** {@code int_parsing_size} where it has more than 1,000 characters, its sign among them. */
  public static @Nullable Problem problemOf(@Nullable BigInteger value) {
    return value == null || Decimals.isWritable(value) ? null : Problem.INT_PARSING_SIZE;
  }

  /**
   * {@code decimal_parsing} where it has more than 1,000 characters as {@link BigDecimal#toString}
   * gives them, or a scale that is not from -10,000 to 10,000.
   */
  public static @Nullable Problem problemOf(@Nullable BigDecimal value) {
    return value == null || Decimals.isWritable(value) ? null : Problem.DECIMAL_PARSING;
  }

  /**
   * {@code string_unicode} where there is half of a surrogate pair; {@code url_parsing} where its
   * text is not that of the same URI, which {@link URI#relativize} can bring about.
   */
  public static @Nullable Problem problemOf(@Nullable URI value) {
    if (value == null) {
      return null;
    }
    if (!Texts.isWellFormed(value.toString())) {
      return Problem.STRING_UNICODE;
    }
    return Uris.isReadable(value) ? null : Problem.URL_PARSING;
  }

  /** {@code datetime_parsing} where its year in UTC is not from 1 to 9999. */
  public static @Nullable Problem problemOf(@Nullable Instant value) {
    return value == null || Instants.isWritable(value) ? null : Problem.DATETIME_PARSING;
  }

  /**
   * {@code datetime_parsing} where its year is not from 1 to 9999, or its offset has seconds, which
   * ISO 8601 cannot write.
   */
  public static @Nullable Problem problemOf(@Nullable OffsetDateTime value) {
    if (value == null) {
      return null;
    }
    if (!DateTimes.isWritable(value.toLocalDateTime())) {
      return Problem.DATETIME_PARSING;
    }
    return DateTimes.isWritable(value.getOffset()) ? null : Problem.OFFSET_WITH_SECONDS;
  }

  /** {@code datetime_parsing} where its year is not from 1 to 9999. */
  public static @Nullable Problem problemOf(@Nullable LocalDateTime value) {
    return value == null || DateTimes.isWritable(value) ? null : Problem.DATETIME_PARSING;
  }

  /** {@code date_parsing} where its year is not from 1 to 9999. */
  public static @Nullable Problem problemOf(@Nullable LocalDate value) {
    return value == null || Dates.isWritable(value.getYear()) ? null : Problem.DATE_PARSING;
  }

  /** {@code date_parsing} where its year is not from 1 to 9999. */
  public static @Nullable Problem problemOf(@Nullable YearMonth value) {
    return value == null || Dates.isWritable(value.getYear()) ? null : Problem.YEAR_MONTH_PARSING;
  }

  /** {@code greater_than_equal} and {@code less_than_equal} where it is not from 1 to 9999. */
  public static @Nullable Problem problemOf(@Nullable Year value) {
    if (value == null || Dates.isWritable(value.getValue())) {
      return null;
    }
    return value.getValue() < Dates.FIRST_YEAR
        ? Problem.atLeast(Integer.toString(Dates.FIRST_YEAR))
        : Problem.atMost(Integer.toString(Dates.LAST_YEAR));
  }

  /**
   * {@code time_delta_parsing} where it is beyond what Python's {@code timedelta} holds: from
   * -999,999,999 days to a nanosecond less than 1,000,000,000 days.
   */
  public static @Nullable Problem problemOf(@Nullable Duration value) {
    return value == null || Durations.isWritable(value) ? null : Problem.TIME_DELTA_PARSING;
  }
}
