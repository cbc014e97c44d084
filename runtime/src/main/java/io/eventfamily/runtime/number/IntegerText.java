package io.eventfamily.runtime.number;

/** Integers as JSON numbers, eight digits at a time. */
public final class IntegerText {

  /** The most bytes that are written to: a sign and 19 digits. */
  public static final int MAX_LENGTH = 20;

  private IntegerText() {}

  /**
   * Writes an integer. {@link #MAX_LENGTH} bytes may be written to, whatever the length of the
   * text.
   *
   * @return the position after the text
   */
  public static int put(long value, byte[] buffer, int position) {
    int start = position;
    if (value < 0) {
      buffer[start++] = '-';
    }
    // Divided first: the smallest long has no absolute value.
    long upper = value / EightDigits.LIMIT;
    int lower = Math.abs((int) (value - upper * EightDigits.LIMIT));
    return upper == 0
        ? putFirst(lower, buffer, start)
        : putNext(lower, buffer, putUpper(Math.abs(upper), buffer, start));
  }

  private static int putUpper(long value, byte[] buffer, int position) {
    if (value < EightDigits.LIMIT) {
      return putFirst((int) value, buffer, position);
    }
    int upper = (int) (value / EightDigits.LIMIT);
    int lower = (int) (value % EightDigits.LIMIT);
    return putNext(lower, buffer, putFirst(upper, buffer, position));
  }

  private static int putFirst(int value, byte[] buffer, int position) {
    long digits = EightDigits.of(value);
    int zeros = EightDigits.leadingZeros(digits);
    EightDigits.put(digits >>> (zeros << 3), buffer, position);
    return position + EightDigits.COUNT - zeros;
  }

  private static int putNext(int value, byte[] buffer, int position) {
    EightDigits.put(EightDigits.of(value), buffer, position);
    return position + EightDigits.COUNT;
  }
}
