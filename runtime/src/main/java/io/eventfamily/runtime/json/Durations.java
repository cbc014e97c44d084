package io.eventfamily.runtime.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Durations and periods as text.
 *
 * <p>A duration is read in every form that Pydantic reads: ISO 8601 with a year of 365 days and a
 * month of 30, a clock as {@code 36:30:00}, and days before a clock as {@code 1 day, 12:30:00};
 * each with a sign in front. The form that {@link Duration#toString} gives is read too, which has a
 * sign at each number: {@code PT-1H-30M}.
 */
final class Durations {

  private static final long SECONDS_PER_DAY = 86_400;

  /** As many days as Python's {@code timedelta} has at most. */
  private static final long MAX_DAYS = 999_999_999;

  private static final long MAX_SECONDS = MAX_DAYS * SECONDS_PER_DAY + SECONDS_PER_DAY - 1;
  private static final Duration LONGEST = Duration.ofSeconds(MAX_SECONDS, 999_999_999);
  private static final Duration MOST_NEGATIVE = Duration.ofDays(-MAX_DAYS);

  private static final int MAX_HOUR_DIGITS = 10;
  private static final long MAX_HOURS = 24 * 100_000_000L;

  private static final int NANO_DIGITS = 9;

  /** Digits of a fraction beyond these tell nothing, not even of a year. */
  private static final int MAX_FRACTION_DIGITS = 30;

  private final IsoScanner in;
  private long seconds;
  private long nanos;

  private Durations(IsoScanner in) {
    this.in = in;
  }

  /** Whether a duration is one that Python's {@code timedelta} can hold. */
  static boolean isWritable(Duration duration) {
    return duration.compareTo(LONGEST) <= 0 && duration.compareTo(MOST_NEGATIVE) >= 0;
  }

  /** Reads a duration, to the nanosecond; null where the text is none, or out of range. */
  static @Nullable Duration parse(String text) {
    IsoScanner in = new IsoScanner(text);
    boolean negative = in.accept("-");
    boolean signed = negative || in.accept("+");
    Durations parts = new Durations(in);
    if (in.accept("P")) {
      negative |= parts.scanIso(signed);
    } else if (text.indexOf('d') >= 0 || text.indexOf('D') >= 0) {
      parts.scanDays();
    } else {
      parts.scanClock();
    }
    if (!in.isDone()) {
      return null;
    }
    Duration duration = Duration.ofSeconds(parts.seconds, parts.nanos);
    Duration result = negative ? duration.negated() : duration;
    return isWritable(result) ? result : null;
  }

  /**
   * Scans what follows the {@code P}.
   *
   * @param signed whether there is a sign in front, and so none at the numbers
   * @return whether the numbers have a minus
   */
  private boolean scanIso(boolean signed) {
    int numbers = 0;
    int minuses = 0;
    boolean isTime = false;
    boolean hadFraction = false;
    while (!in.atEnd() && !in.hasFailed()) {
      if (!isTime && in.accept("T")) {
        isTime = true;
        continue;
      }
      if (hadFraction) {
        in.fail();
      }
      numbers++;
      if (isTime && !signed && in.accept("-")) {
        minuses++;
      }
      hadFraction = scanField(isTime);
    }
    if (numbers == 0 || (minuses != 0 && minuses != numbers)) {
      in.fail();
    }
    return minuses != 0;
  }

  /** Scans a number and its unit; whether it has a fraction. */
  private boolean scanField(boolean isTime) {
    long number = in.number(isTime ? MAX_SECONDS : MAX_DAYS);
    boolean hasFraction = in.accept(".") || in.accept(",");
    String fraction = hasFraction ? in.allDigits() : "";
    long unit = isTime ? secondsOfTimeUnit(in.next()) : SECONDS_PER_DAY * daysOfUnit(in.next());
    if (unit == 0 || in.hasFailed()) {
      in.fail();
      return hasFraction;
    }
    if (number > (MAX_SECONDS - seconds) / unit) {
      in.fail();
      return hasFraction;
    }
    seconds += number * unit;
    if (!fraction.isEmpty()) {
      nanos += nanosOf(fraction, unit);
    }
    return hasFraction;
  }

  private static long nanosOf(String fraction, long unit) {
    String digits = fraction.substring(0, Math.min(fraction.length(), MAX_FRACTION_DIGITS));
    return new BigDecimal("0." + digits)
        .multiply(BigDecimal.valueOf(unit))
        .movePointRight(NANO_DIGITS)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static long daysOfUnit(char unit) {
    return switch (unit) {
      case 'Y' -> 365;
      case 'M' -> 30;
      case 'W' -> 7;
      case 'D' -> 1;
      default -> 0;
    };
  }

  private static long secondsOfTimeUnit(char unit) {
    return switch (unit) {
      case 'H' -> 3_600;
      case 'M' -> 60;
      case 'S' -> 1;
      default -> 0;
    };
  }

  /** Scans {@code 1 day, 12:30:00}, where the word may be as short as {@code d}. */
  private void scanDays() {
    long days = in.number(MAX_DAYS);
    in.accept(" ");
    in.expect("dD");
    if (!in.accept("ays") && !in.accept("ay") && !in.accept("AYS") && !in.accept("AY")) {
      if (in.isAt('a') || in.isAt('A')) {
        in.fail();
      }
    }
    if (!in.accept(", ") && !in.accept(",")) {
      in.accept(" ");
    }
    if (!in.atEnd()) {
      scanClock();
    }
    if (seconds >= SECONDS_PER_DAY) {
      in.fail();
    }
    seconds += days * SECONDS_PER_DAY;
  }

  /** Scans {@code hh:mm}, or {@code hh:mm:ss} with a fraction or without, and as many hours. */
  private void scanClock() {
    if (in.remaining() < "hh:mm".length()) {
      in.fail();
    }
    String hourDigits = in.allDigits();
    in.expect(":");
    int minute = in.digits(2);
    int second = in.accept(":") ? scanSecond() : 0;
    if (in.hasFailed() || hourDigits.length() > MAX_HOUR_DIGITS || minute > 59 || second > 59) {
      in.fail();
      return;
    }
    // Pydantic reads a clock without an hour, and so :30:00 is half an hour.
    long hours = hourDigits.isEmpty() ? 0 : Long.parseLong(hourDigits);
    if (hours > MAX_HOURS) {
      in.fail();
    }
    seconds = (hours * 60 + minute) * 60 + second;
  }

  private int scanSecond() {
    int second = in.digits(2);
    if (in.accept(".") || in.accept(",")) {
      String fraction = in.allDigits();
      if (fraction.isEmpty()) {
        in.fail();
      } else {
        String digits = fraction.substring(0, Math.min(fraction.length(), NANO_DIGITS));
        nanos = Long.parseLong(digits + "0".repeat(NANO_DIGITS - digits.length()));
      }
    }
    return second;
  }

  /**
   * Reads a period as {@link Period#parse} does, but in upper case only, as everything of ISO 8601
   * is read.
   *
   * @return null where the text is no period
   */
  static @Nullable Period parsePeriod(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) >= 'a') {
        return null;
      }
    }
    try {
      return Period.parse(text);
    } catch (DateTimeException | ArithmeticException e) {
      // Of more weeks than have a number of days, the JDK tells as of a fault in arithmetic.
      return null;
    }
  }
}
