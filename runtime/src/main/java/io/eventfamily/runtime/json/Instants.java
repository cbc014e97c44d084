package io.eventfamily.runtime.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Times in UTC as text, RFC 3339, section 5.6, and the few liberties that Pydantic takes with it.
 */
public final class Instants {

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private static final int MAX_FRACTION_DIGITS = 9;
  private static final char MINUS_SIGN = '\u2212';

  private Instants() {}

  /** Whether the year has one to four digits, which is all that RFC 3339 can write. */
  static boolean isWritable(Instant instant) {
    return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
  }

  /**
   * Writes a time with {@code Z}: without a fraction where that is zero, else with six digits, or
   * with nine where six would lose something.
   */
  public static String format(Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(30);
    append(text, time.getYear(), 4).append('-');
    append(text, time.getMonthValue(), 2).append('-');
    append(text, time.getDayOfMonth(), 2).append('T');
    append(text, time.getHour(), 2).append(':');
    append(text, time.getMinute(), 2).append(':');
    append(text, time.getSecond(), 2);
    int nanos = time.getNano();
    if (nanos % 1_000 != 0) {
      append(text.append('.'), nanos, 9);
    } else if (nanos != 0) {
      append(text.append('.'), nanos / 1_000, 6);
    }
    return text.append('Z').toString();
  }

  private static StringBuilder append(StringBuilder text, int number, int digits) {
    String decimal = Integer.toString(number);
    return text.append("0".repeat(digits - decimal.length())).append(decimal);
  }

  /**
   * Reads a time.
   *
   * @param naiveIsUtc whether a time without an offset is taken as UTC, and not rejected
   * @param problems told what is wrong, at their cursor
   * @return null where the text was rejected
   */
  static @Nullable Instant parse(String text, boolean naiveIsUtc, Problems problems) {
    Scanner in = new Scanner(text);
    int year = in.digits(4);
    in.expect("-");
    int month = in.digits(2);
    in.expect("-");
    int day = in.digits(2);
    in.expect("Tt ");
    int hour = in.digits(2);
    in.expect(":");
    int minute = in.digits(2);
    in.expect(":");
    int second = in.digits(2);
    int nanos = in.fraction();
    if (in.failed || !isDate(year, month, day) || hour > 23 || minute > 59 || second > 59) {
      problems.reject(Problem.DATETIME_PARSING);
      return null;
    }
    if (in.atEnd() && !naiveIsUtc) {
      problems.reject(Problem.TIMEZONE_AWARE);
      return null;
    }
    int offset = in.atEnd() ? 0 : in.offsetSeconds();
    Instant instant =
        LocalDateTime.of(year, month, day, hour, minute, second, nanos)
            .toInstant(ZoneOffset.UTC)
            .minusSeconds(offset);
    if (in.failed || !in.atEnd() || !isWritable(instant)) {
      problems.reject(Problem.DATETIME_PARSING);
      return null;
    }
    return instant;
  }

  private static boolean isDate(int year, int month, int day) {
    return year >= 1
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= Month.of(month).length(Year.isLeap(year));
  }

  /** Takes a text apart from left to right; once it has failed, what it gives means nothing. */
  private static final class Scanner {

    private final String text;
    private int position;
    boolean failed;

    Scanner(String text) {
      this.text = text;
    }

    boolean atEnd() {
      return position == text.length();
    }

    /** The next character, or one that stands in no date where there is none. */
    private char next() {
      return position < text.length() ? text.charAt(position++) : '\0';
    }

    private boolean isAtDigit() {
      return position < text.length()
          && text.charAt(position) >= '0'
          && text.charAt(position) <= '9';
    }

    void expect(String anyOf) {
      failed |= anyOf.indexOf(next()) < 0;
    }

    int digits(int count) {
      int number = 0;
      for (int index = 0; index < count; index++) {
        if (!isAtDigit()) {
          failed = true;
          return 0;
        }
        number = number * 10 + (next() - '0');
      }
      return number;
    }

    /** The nanoseconds after the decimal point, or 0 where there is no point. */
    int fraction() {
      if (atEnd() || text.charAt(position) != '.') {
        return 0;
      }
      position++;
      int nanos = 0;
      int digits = 0;
      while (isAtDigit()) {
        nanos = nanos * 10 + (next() - '0');
        if (++digits > MAX_FRACTION_DIGITS) {
          failed = true;
          return 0;
        }
      }
      failed |= digits == 0;
      for (; digits < MAX_FRACTION_DIGITS; digits++) {
        nanos *= 10;
      }
      return nanos;
    }

    /** The offset from UTC: {@code Z}, {@code +hh:mm} or {@code +hhmm}. */
    int offsetSeconds() {
      char sign = next();
      if (sign == 'Z' || sign == 'z') {
        return 0;
      }
      failed |= sign != '+' && sign != '-' && sign != MINUS_SIGN;
      int hours = digits(2);
      if (!atEnd() && text.charAt(position) == ':') {
        position++;
      }
      int minutes = digits(2);
      failed |= hours > 23 || minutes > 59;
      int seconds = (hours * 60 + minutes) * 60;
      return sign == '+' ? seconds : -seconds;
    }
  }
}
