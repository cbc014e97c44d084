package io.eventfamily.runtime.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads times in UTC, RFC 3339, section 5.6, in the layout in which most of them are written.
 *
 * <p>Days are counted from 1 March of the year 0, so that a leap day is the last of its year.
 */
final class InstantText {

  /** The length of a time without a fraction. */
  static final int LENGTH_TO_SECONDS = 20;

  /** The length of a time with six digits of fraction. */
  static final int LENGTH_TO_MICROS = 27;

  private static final int INDEX_OF_FRACTION = 19;

  private static final int SECONDS_PER_DAY = 86_400;

  /** From 1 March of the year 0 to 1 January 1970. */
  private static final int DAYS_TO_EPOCH = 719_468;

  // The layout: the character that stands for each digit is 0, and each other one for itself.
  private static final long DATE = Words.of("0000-00-");
  private static final long DATE_MAX = digitsOf("9999 99 ");
  private static final long TIME = Words.of("00T00:00");
  private static final long TIME_MAX = digitsOf("39 29 59");
  private static final long MICROS = Words.of(".000000Z");
  private static final long MICROS_MAX = digitsOf(" 999999 ");

  /** By month: the days from 1 March to its first. */
  private static final int[] DAYS_BEFORE_MONTH = {
    0, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275
  };

  private static final int[] DAYS_OF_MONTH = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private InstantText() {}

  private static long digitsOf(String pattern) {
    return Words.of(pattern.replace(' ', '0')) ^ Words.ofAll('0');
  }

  /**
   * Reads a time in UTC with {@code T} and {@code Z} in upper case, and with no or six digits of
   * fraction.
   *
   * @param length {@link #LENGTH_TO_SECONDS} or {@link #LENGTH_TO_MICROS}
   * @return null where there is anything else, another valid time too
   */
  static @Nullable Instant parse(byte[] json, int from, int length) {
    long date = Words.get(json, from) ^ DATE;
    long time = Words.get(json, from + 8) ^ TIME;
    int tens = json[from + 17] - '0';
    int ones = json[from + 18] - '0';
    boolean valid =
        !Words.exceeds(date, DATE_MAX)
            && !Words.exceeds(time, TIME_MAX)
            && json[from + 16] == ':'
            && (tens | (5 - tens) | ones | (9 - ones)) >= 0;
    int nanos = 0;
    if (length == LENGTH_TO_MICROS) {
      long micros = Words.get(json, from + INDEX_OF_FRACTION) ^ MICROS;
      valid &= !Words.exceeds(micros, MICROS_MAX);
      nanos = (two(micros, 1) * 10_000 + two(micros, 3) * 100 + two(micros, 5)) * 1_000;
    } else {
      valid &= json[from + INDEX_OF_FRACTION] == 'Z';
    }
    int year = two(date, 0) * 100 + two(date, 2);
    int month = two(date, 5);
    int day = two(time, 0);
    int hour = two(time, 3);
    if (!valid || !isDate(year, month, day) || hour > 23) {
      return null;
    }
    int second = (hour * 60 + two(time, 6)) * 60 + tens * 10 + ones;
    long epochDay = epochDay(year, month, day);
    return Instant.ofEpochSecond(epochDay * SECONDS_PER_DAY + second, nanos);
  }

  /** The number of two digits of a word that holds digits as their values. */
  private static int two(long word, int index) {
    int tens = (int) (word >>> (index * Byte.SIZE)) & 0xF;
    int ones = (int) (word >>> ((index + 1) * Byte.SIZE)) & 0xF;
    return tens * 10 + ones;
  }

  private static boolean isDate(int year, int month, int day) {
    return year >= 1
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= DAYS_OF_MONTH[month]
        && (month != 2 || day != 29 || isLeap(year));
  }

  private static boolean isLeap(int year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  private static int epochDay(int year, int month, int day) {
    int shifted = month <= 2 ? year - 1 : year;
    int leapDays = shifted / 4 - shifted / 100 + shifted / 400;
    return shifted * 365 + leapDays + DAYS_BEFORE_MONTH[month] + day - 1 - DAYS_TO_EPOCH;
  }
}
