package io.eventfamily.runtime.number;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight decimal digits in a long, handled all at once: a digit a byte, from 0 to 9, the first digit
 * in the lowest byte, as it comes first in memory.
 */
public final class EightDigits {

  /** How many digits there are in a word. */
  static final int COUNT = 8;

  /** The first number that has more digits. */
  static final int LIMIT = 100_000_000;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ZEROS = 0x3030_3030_3030_3030L;
  private static final long TOP_BITS = 0x8080_8080_8080_8080L;

  /** Added to a byte from 0 to 127, this sets the top bit of what is more than 9. */
  private static final long TO_TOP_BIT_FROM_TEN = 0x7676_7676_7676_7676L;

  private static final long BYTES_OF_PAIRS = 0x00ff_00ff_00ff_00ffL;
  private static final long PAIRS_OF_QUADS = 0x0000_ffff_0000_ffffL;
  private static final long QUADS_OF_EIGHT = 0x0000_0000_ffff_ffffL;

  private EightDigits() {}

  /** The digits of a number below {@link #LIMIT}, with zeros before it. */
  public static long of(int number) {
    int upper = number / 10_000;
    long quads = upper | ((long) (number - upper * 10_000) << 32);
    // Multiplied by 2^20 / 100 and 2^10 / 10, rounded up: exact below 10,000 and 100.
    long hundreds = ((quads * 10_486) >>> 20) & 0x0000_007f_0000_007fL;
    long pairs = hundreds | ((quads - hundreds * 100) << 16);
    long tens = ((pairs * 103) >>> 10) & 0x000f_000f_000f_000fL;
    return tens | ((pairs - tens * 10) << 8);
  }

  /** The number that the digits are. */
  static int toNumber(long digits) {
    long pairs = (digits & BYTES_OF_PAIRS) * 10 + ((digits >>> 8) & BYTES_OF_PAIRS);
    long quads = (pairs & PAIRS_OF_QUADS) * 100 + ((pairs >>> 16) & PAIRS_OF_QUADS);
    return (int) ((quads & QUADS_OF_EIGHT) * 10_000 + (quads >>> 32));
  }

  /** How many digits there are up to the last that is not zero; one where all are. */
  static int significant(long digits) {
    return COUNT - (Long.numberOfLeadingZeros(digits | 1) >>> 3);
  }

  /** How many zeros stand first; seven where all are. */
  static int leadingZeros(long digits) {
    return Long.numberOfTrailingZeros(digits | (1L << 56)) >>> 3;
  }

  /** Writes the digits as text. */
  static void put(long digits, byte[] buffer, int position) {
    putText(digits | ZEROS, buffer, position);
  }

  /** Writes eight characters. */
  static void putText(long text, byte[] buffer, int position) {
    WORDS.set(buffer, position, text);
  }

  /**
   * The digits as text, with a point after so many of them, at most seven, and without the last.
   */
  static long withPoint(long digits, int before) {
    int shift = before << 3;
    long upper = (digits | ZEROS) & (-1L << shift);
    long lower = (digits | ZEROS) ^ upper;
    return lower | ((long) '.' << shift) | (upper << 8);
  }

  /** Reads eight characters, of which {@link #count} are digits. */
  static long get(byte[] buffer, int position) {
    return (long) WORDS.get(buffer, position) ^ ZEROS;
  }

  /** How many digits stand before the first character that is none. */
  static int count(long read) {
    // A byte above 127 may carry into the next, but nobody asks for what comes after the first.
    long others = ((read + TO_TOP_BIT_FROM_TEN) | read) & TOP_BITS;
    return Long.numberOfTrailingZeros(others) >>> 3;
  }

  /** So many of the digits that were read, with zeros before them. */
  static long first(int count, long read) {
    return count == 0 ? 0 : read << ((COUNT - count) << 3);
  }
}
