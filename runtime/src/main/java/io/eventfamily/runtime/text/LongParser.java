package io.eventfamily.runtime.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Longs from JSON integers: first ask whether one fits, then read it. */
public final class LongParser {

  private static final byte[] LARGEST = magnitude(Long.MAX_VALUE);
  private static final byte[] SMALLEST = magnitude(Long.MIN_VALUE);

  private LongParser() {}

  private static byte[] magnitude(long value) {
    return Long.toString(value).replace("-", "").getBytes(StandardCharsets.US_ASCII);
  }

  /** Whether characters that are known to be a JSON integer are one that a long can hold. */
  public static boolean fits(byte[] bytes, int from, int to) {
    boolean isNegative = bytes[from] == '-';
    int start = isNegative ? from + 1 : from;
    byte[] limit = isNegative ? SMALLEST : LARGEST;
    int length = to - start;
    // There are no zeros before a JSON integer, and so the longer one is the larger one.
    return length < limit.length
        || (length == limit.length && Arrays.compare(bytes, start, to, limit, 0, length) <= 0);
  }

  /** Reads a long from characters that {@link #fits fit} one. */
  public static long parse(byte[] bytes, int from, int to) {
    boolean isNegative = bytes[from] == '-';
    int position = isNegative ? from + 1 : from;
    long magnitude = 0;
    while (to - position >= EightDigits.COUNT) {
      long digits = EightDigits.get(bytes, position);
      magnitude = magnitude * EightDigits.LIMIT + EightDigits.toNumber(digits);
      position += EightDigits.COUNT;
    }
    while (position < to) {
      magnitude = magnitude * 10 + (bytes[position++] - '0');
    }
    return isNegative ? -magnitude : magnitude;
  }
}
