package io.eventfamily.runtime.text;

import io.eventfamily.runtime.number.EightDigits;
import java.time.Instant;

/**
 * Writes times in UTC, RFC 3339, section 5.6, in the one layout that events have: with seconds
 * always, and without a fraction where that is zero, else with six digits, or with nine where six
 * would lose something.
 *
 * <p>The dates of some days are kept, because most times that a program writes are of a few days.
 */
final class InstantWriter {

  /** How much room {@link #put} needs, in bytes. */
  static final int ROOM = 32;

  private static final int SECONDS_PER_DAY = 86_400;

  /** From 1 March of the year 0 to 1 January 1970. */
  private static final int DAYS_TO_EPOCH = 719_468;

  private static final int DAYS_OF_400_YEARS = 146_097;
  private static final int DAYS_FROM_MARCH_TO_YEAR_END = 306;

  private static final long DATE = Words.of("0000-00-");
  private static final long TIME = Words.of("00T00:00");
  private static final int SECOND = Words.halfOf(":00.");
  private static final long MICROS = Words.of(".000000Z");
  private static final int NANOS = Words.halfOf("000Z");

  /** How many days are kept; a power of two. */
  private static final int SIZE = 32;

  /** By the lowest bits of a day: the day that is kept, counted from 1 March of the year 0. */
  private final int[] days = new int[SIZE];

  /** The digits of its date. */
  private final long[] dates = new long[SIZE];

  /**
   * Writes a time in the years 1 to 9999, and perhaps some bytes behind it.
   *
   * @return the position behind the time
   */
  int put(Instant value, byte[] buffer, int position) {
    int day = dayOf(value);
    int slot = day & (SIZE - 1);
    if (days[slot] != day) {
      days[slot] = day;
      dates[slot] = dateOf(day);
    }
    return put(value, day, dates[slot], buffer, position);
  }

  /** The same without anything being kept. */
  static int putOne(Instant value, byte[] buffer, int position) {
    int day = dayOf(value);
    return put(value, day, dateOf(day), buffer, position);
  }

  /** The day in UTC, counted from 1 March of the year 0. */
  private static int dayOf(Instant value) {
    return (int) (Math.floorDiv(value.getEpochSecond(), SECONDS_PER_DAY) + DAYS_TO_EPOCH);
  }

  private static int put(Instant value, int day, long date, byte[] buffer, int position) {
    int second = (int) (value.getEpochSecond() - (day - (long) DAYS_TO_EPOCH) * SECONDS_PER_DAY);
    int minute = second / 60;
    int hour = minute / 60;
    long clock = pairs(hour, minute - hour * 60, second - minute * 60, 0);
    Words.put(buffer, position, DATE | pair(date, 0, 0) | pair(date, 1, 2) | pair(date, 2, 5));
    Words.put(
        buffer, position + 8, TIME | pair(date, 3, 0) | pair(clock, 0, 3) | pair(clock, 1, 6));
    Words.putHalf(buffer, position + 16, SECOND | (int) pair(clock, 2, 1));
    return putFraction(value.getNano(), buffer, position + 19);
  }

  private static int putFraction(int nanos, byte[] buffer, int position) {
    if (nanos == 0) {
      buffer[position] = 'Z';
      return position + 1;
    }
    int micros = nanos / 1_000;
    int rest = nanos - micros * 1_000;
    Words.put(buffer, position, MICROS | (EightDigits.of(micros) >>> 16 << 8));
    if (rest == 0) {
      return position + 8;
    }
    Words.putHalf(buffer, position + 7, NANOS | (int) (EightDigits.of(rest) >>> 40));
    return position + 11;
  }

  /**
   * The digits of a date, as C. Neri and L. Schneider find it in "Euclidean affine functions and
   * their application to calendar algorithms" (Software: Practice and Experience 53, 2023): with 1
   * March as the first day of a year, a leap day is the last, and factors stand for divisions.
   */
  private static long dateOf(int day) {
    int quarters = 4 * day + 3;
    int century = quarters / DAYS_OF_400_YEARS;
    int quartersOfCentury = (quarters - century * DAYS_OF_400_YEARS) | 3;
    long years = quartersOfCentury * 2_939_745L;
    int dayOfYear = (int) ((years & 0xFFFFFFFFL) / 2_939_745 / 4);
    int months153 = 2_141 * dayOfYear + 197_913;
    int shiftedMonth = months153 >>> 16;
    int dayOfMonth = (months153 & 0xFFFF) / 2_141 + 1;
    boolean nextYear = dayOfYear >= DAYS_FROM_MARCH_TO_YEAR_END;
    int month = nextYear ? shiftedMonth - 12 : shiftedMonth;
    int year = century * 100 + (int) (years >>> 32) + (nextYear ? 1 : 0);

    return pairs(year / 100, year % 100, month, dayOfMonth);
  }

  /** The values of the digits of four numbers below 100, two bytes each. */
  private static long pairs(int first, int second, int third, int fourth) {
    long numbers = first | ((long) second << 16) | ((long) third << 32) | ((long) fourth << 48);
    long tens = ((numbers * 103) >>> 10) & 0x000F_000F_000F_000FL;
    return tens | ((numbers - tens * 10) << 8);
  }

  /** One of four pairs of digits, moved to an index of a word. */
  private static long pair(long pairs, int number, int index) {
    return ((pairs >>> (number * 16)) & 0xFFFF) << (index * Byte.SIZE);
  }
}
