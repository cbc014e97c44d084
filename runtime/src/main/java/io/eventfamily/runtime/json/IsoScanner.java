package io.eventfamily.runtime.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;

/**
 * Takes the text of a date or a time apart from left to right, RFC 3339, section 5.6; once it has
 * failed, what it gives means nothing.
 */
final class IsoScanner {

  private static final int MAX_FRACTION_DIGITS = 9;
  private static final char MINUS_SIGN = '\u2212';

  private final String text;
  private int position;
  private boolean failed;

  IsoScanner(String text) {
    this.text = text;
  }

  boolean hasFailed() {
    return failed;
  }

  void fail() {
    failed = true;
  }

  boolean atEnd() {
    return position == text.length();
  }

  /** Whether the whole text was taken, and all of it was right. */
  boolean isDone() {
    return atEnd() && !failed;
  }

  int remaining() {
    return text.length() - position;
  }

  boolean isAt(char character) {
    return position < text.length() && text.charAt(position) == character;
  }

  boolean isAtDigit() {
    return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
  }

  /** The next character, or one that stands in no date where there is none. */
  char next() {
    return position < text.length() ? text.charAt(position++) : '\0';
  }

  /** Passes over a text if it comes next. */
  boolean accept(String expected) {
    if (!text.startsWith(expected, position)) {
      return false;
    }
    position += expected.length();
    return true;
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

  /** A number of any digits, but at least one; fails where it is more than {@code max}. */
  long number(long max) {
    failed |= !isAtDigit();
    long number = 0;
    while (isAtDigit() && !failed) {
      number = number * 10 + (next() - '0');
      failed = number > max;
    }
    return number;
  }

  /** As many digits as there are, which may be none. */
  String allDigits() {
    int start = position;
    while (isAtDigit()) {
      position++;
    }
    return text.substring(start, position);
  }

  int month() {
    int month = digits(2);
    failed |= month < 1 || month > 12;
    return month;
  }

  /** A date; its year may be 0, which callers judge when they know what else there is. */
  LocalDate date() {
    int year = digits(4);
    expect("-");
    int month = month();
    expect("-");
    int day = digits(2);
    if (failed || day < 1 || day > Month.of(month).length(Year.isLeap(year))) {
      failed = true;
      return LocalDate.EPOCH;
    }
    return LocalDate.of(year, month, day);
  }

  LocalTime time() {
    int hour = digits(2);
    expect(":");
    int minute = digits(2);
    expect(":");
    int second = digits(2);
    int nanos = fraction();
    if (failed || hour > 23 || minute > 59 || second > 59) {
      failed = true;
      return LocalTime.MIN;
    }
    return LocalTime.of(hour, minute, second, nanos);
  }

  LocalDateTime dateTime() {
    LocalDate date = date();
    expect("Tt ");
    return date.atTime(time());
  }

  /** The nanoseconds after the decimal point, or 0 where there is no point. */
  private int fraction() {
    if (!accept(".")) {
      return 0;
    }
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
    accept(":");
    int minutes = digits(2);
    failed |= hours > 23 || minutes > 59;
    int seconds = (hours * 60 + minutes) * 60;
    return sign == '+' ? seconds : -seconds;
  }
}
