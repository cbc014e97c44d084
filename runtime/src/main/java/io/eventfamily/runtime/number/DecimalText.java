package io.eventfamily.runtime.number;

/**
 * The layout of decimals: plain from 10<sup>-5</sup> up to, but not including, 10<sup>16</sup>,
 * with at least one digit after the point, else with an exponent, {@code 1e-7} or {@code 1.5e+16}.
 */
final class DecimalText {

  /** The most digits of a decimal. */
  private static final int MAX_DIGITS = 17;

  /** The number that the digits after the first eight are below. */
  private static final long LIMIT_OF_LOWER = 1_000_000_000;

  private static final int MIN_PLAIN = -5;
  private static final int MAX_PLAIN = 15;

  /** {@code 0.000000}, the first character in the lowest byte. */
  private static final long POINT_AND_ZEROS = 0x3030_3030_3030_2e30L;

  private static final long[] POWERS = new long[MAX_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int exponent = 1; exponent <= MAX_DIGITS; exponent++) {
      POWERS[exponent] = 10 * POWERS[exponent - 1];
    }
  }

  private DecimalText() {}

  /**
   * Writes digits &times; 10<sup>exponent</sup>. Up to {@link DoubleText#MAX_LENGTH} bytes less one
   * are written to, whatever the length of the text.
   *
   * @param digits at most 17 digits; zero only with the exponent zero
   * @return the position after the text
   */
  static int put(long digits, int exponent, byte[] buffer, int position) {
    int length = length(digits);
    long all = digits * POWERS[MAX_DIGITS - length];
    int upper = (int) (all / LIMIT_OF_LOWER);
    int lower = (int) (all - upper * LIMIT_OF_LOWER);
    long head = EightDigits.of(upper);
    long tail = 0;
    int last = 0;
    int significant = EightDigits.significant(head);
    // Most numbers of the world have no more than eight digits.
    if (lower != 0) {
      int middle = lower / 10;
      tail = EightDigits.of(middle);
      last = lower - middle * 10;
      significant = last == 0 ? EightDigits.COUNT + EightDigits.significant(tail) : MAX_DIGITS;
    }

    int first = exponent + length - 1;
    if (MIN_PLAIN <= first && first < 0) {
      EightDigits.putText(POINT_AND_ZEROS, buffer, position);
      int start = position + 1 - first;
      put(head, tail, last, buffer, start);
      return start + significant;
    }
    boolean isPlain = 0 <= first && first <= MAX_PLAIN;
    int wholeDigits = isPlain ? first + 1 : 1;
    // All digits where those after the point belong, then those before it over them.
    put(head, tail, last, buffer, position + 1);
    putWhole(head, tail, wholeDigits, buffer, position);
    if (isPlain) {
      return position + 1 + Math.max(significant, wholeDigits + 1);
    }
    return putExponent(first, buffer, position + (significant == 1 ? 1 : significant + 1));
  }

  /** How many digits a number has; none where it is zero. */
  private static int length(long digits) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(digits);
    int fewest = Logarithms.ofTwoToBase10(bits);
    // One more unless the difference is negative. Nobody could predict a branch.
    return fewest + 1 - (int) ((digits - POWERS[fewest]) >>> 63);
  }

  private static void put(long head, long tail, int last, byte[] buffer, int position) {
    EightDigits.put(head, buffer, position);
    EightDigits.put(tail, buffer, position + EightDigits.COUNT);
    buffer[position + 2 * EightDigits.COUNT] = (byte) ('0' + last);
  }

  /** Writes the digits before the point, and the point. What follows it is left as it stands. */
  private static void putWhole(long head, long tail, int count, byte[] buffer, int position) {
    if (count < EightDigits.COUNT) {
      EightDigits.putText(EightDigits.withPoint(head, count), buffer, position);
      return;
    }
    EightDigits.put(head, buffer, position);
    int more = count - EightDigits.COUNT;
    if (more < EightDigits.COUNT) {
      long text = EightDigits.withPoint(tail, more);
      EightDigits.putText(text, buffer, position + EightDigits.COUNT);
    } else {
      EightDigits.put(tail, buffer, position + EightDigits.COUNT);
      buffer[position + count] = '.';
    }
  }

  private static int putExponent(int exponent, byte[] buffer, int position) {
    buffer[position] = 'e';
    buffer[position + 1] = (byte) (exponent < 0 ? '-' : '+');
    int end = position + 2;
    int rest = Math.abs(exponent);
    if (rest >= 100) {
      buffer[end++] = (byte) ('0' + rest / 100);
    }
    if (rest >= 10) {
      buffer[end++] = (byte) ('0' + rest / 10 % 10);
    }
    buffer[end++] = (byte) ('0' + rest % 10);
    return end;
  }
}
