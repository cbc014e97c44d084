package io.eventfamily.runtime.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Times in UTC as ASCII, RFC 3339, section 5.6, in the one layout that events have: with seconds
 * always, and without a fraction where that is zero, else with six digits, or with nine where six
 * would lose something.
 *
 * <p>Days are counted from 1 March of the year 0, so that a leap day is the last of its year. The
 * factors that stand for divisions are those of C. Neri and L. Schneider, "Euclidean affine
 * functions and their application to calendar algorithms" (Software: Practice and Experience 53,
 * 2023).
 */
final class InstantText {

  /** How much room {@link #put} needs, in bytes. */
  static final int ROOM = 32;

  /** The length of a time without a fraction. */
  static final int LENGTH_TO_SECONDS = 20;

  /** The length of a time with six digits of fraction. */
  static final int LENGTH_TO_MICROS = 27;

  private static final int INDEX_OF_FRACTION = 19;

  private static final int SECONDS_PER_DAY = 86_400;

  /** From 1 March of the year 0 to 1 January 1970. */
  private static final int DAYS_TO_EPOCH = 719_468;

  private static final int DAYS_OF_400_YEARS = 146_097;
  private static final int DAYS_FROM_MARCH_TO_YEAR_END = 306;

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

  /**
   * Writes a time in the years 1 to 9999, and perhaps some bytes behind it.
   *
   * @return the position behind the time
   */
  static int put(Instant value, byte[] buffer, int position) {
    long seconds = value.getEpochSecond() + (long) DAYS_TO_EPOCH * SECONDS_PER_DAY;
    int days = (int) (seconds / SECONDS_PER_DAY);
    int second = (int) (seconds - (long) days * SECONDS_PER_DAY);
    int minute = second / 60;
    int hour = minute / 60;

    int quarters = 4 * days + 3;
    int century = quarters / DAYS_OF_400_YEARS;
    int quartersOfCentury = (quarters - century * DAYS_OF_400_YEARS) | 3;
    // Both factors are such that their shifts are exact divisions in the range of days.
    long years = quartersOfCentury * 2_939_745L;
    int dayOfYear = (int) ((years & 0xFFFFFFFFL) / 2_939_745 / 4);
    int months = 2_141 * dayOfYear + 197_913;
    int shiftedMonth = months >>> 16;
    int day = (months & 0xFFFF) / 2_141 + 1;
    boolean nextYear = dayOfYear >= DAYS_FROM_MARCH_TO_YEAR_END;
    int month = nextYear ? shiftedMonth - 12 : shiftedMonth;
    int year = century * 100 + (int) (years >>> 32) + (nextYear ? 1 : 0);

    Words.put(buffer, position, DATE | two(year / 100, 0) | two(year % 100, 2) | two(month, 5));
    Words.put(buffer, position + 8, TIME | two(day, 0) | two(hour, 3) | two(minute - hour * 60, 6));
    buffer[position + 16] = ':';
    putTwo(second - minute * 60, buffer, position + 17);
    return putFraction(value.getNano(), buffer, position + INDEX_OF_FRACTION);
  }

  private static int putFraction(int nanos, byte[] buffer, int position) {
    if (nanos == 0) {
      buffer[position] = 'Z';
      return position + 1;
    }
    int micros = nanos / 1_000;
    int rest = nanos - micros * 1_000;
    Words.put(
        buffer,
        position,
        MICROS | two(micros / 10_000, 1) | two(micros / 100 % 100, 3) | two(micros % 100, 5));
    if (rest == 0) {
      return position + 8;
    }
    buffer[position + 7] = (byte) ('0' + rest / 100);
    putTwo(rest % 100, buffer, position + 8);
    buffer[position + 10] = 'Z';
    return position + 11;
  }

  /** The values of two digits, at an index of a word. */
  private static long two(int number, int index) {
    int tens = (number * 103) >>> 10;
    int ones = number - tens * 10;
    return (long) ((ones << Byte.SIZE) | tens) << (index * Byte.SIZE);
  }

  private static void putTwo(int number, byte[] buffer, int position) {
    int tens = (number * 103) >>> 10;
    buffer[position] = (byte) ('0' + tens);
    buffer[position + 1] = (byte) ('0' + number - tens * 10);
  }
}
