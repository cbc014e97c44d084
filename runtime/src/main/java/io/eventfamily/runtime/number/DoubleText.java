package io.eventfamily.runtime.number;

import java.nio.charset.StandardCharsets;

/**
 * Doubles and floats as JSON numbers: the shortest decimal that reads back as the same double, or
 * float, the same on every JDK. How it is laid out is said at {@link DecimalText}.
 */
public final class DoubleText {

  /** The most bytes that are written to: a sign, 17 digits, a point and an exponent. */
  public static final int MAX_LENGTH = 24;

  /** Up to here every integer is a double, and so its own shortest decimal. */
  private static final long MAX_INTEGER = 1L << Ieee754.PRECISION;

  private static final int MAX_INTEGER_OF_FLOAT = 1 << Ieee754.PRECISION_OF_FLOAT;

  private DoubleText() {}

  /**
   * Writes a finite double. {@link #MAX_LENGTH} bytes may be written to, whatever the length of the
   * text.
   *
   * @return the position after the text
   */
  public static int put(double value, byte[] buffer, int position) {
    int start = putSign((int) (Double.doubleToRawLongBits(value) >>> 63), buffer, position);
    double magnitude = Math.abs(value);
    long integer = (long) magnitude;
    if (integer == magnitude && integer <= MAX_INTEGER) {
      return DecimalText.put(integer, 0, buffer, start);
    }
    requireFinite(Double.isFinite(value));
    long digits = ShortestDecimal.digits(magnitude);
    return DecimalText.put(digits, ShortestDecimal.exponent(magnitude), buffer, start);
  }

  /**
   * Writes a finite float: the float itself, so 0.1 for 0.1f. {@link #MAX_LENGTH} bytes may be
   * written to, whatever the length of the text.
   *
   * @return the position after the text
   */
  public static int put(float value, byte[] buffer, int position) {
    int start = putSign(Float.floatToRawIntBits(value) >>> 31, buffer, position);
    float magnitude = Math.abs(value);
    int integer = (int) magnitude;
    if (integer == magnitude && integer <= MAX_INTEGER_OF_FLOAT) {
      return DecimalText.put(integer, 0, buffer, start);
    }
    requireFinite(Float.isFinite(value));
    int digits = ShortestDecimal.digits(magnitude);
    return DecimalText.put(digits, ShortestDecimal.exponent(magnitude), buffer, start);
  }

  private static int putSign(int isNegative, byte[] buffer, int position) {
    // Without a branch: where it is not negative, the text begins over the sign.
    buffer[position] = '-';
    return position + isNegative;
  }

  private static void requireFinite(boolean isFinite) {
    if (!isFinite) {
      throw new NumberFormatException("JSON has no numbers that are not finite");
    }
  }

  /** The text of a finite double. */
  public static String of(double value) {
    byte[] buffer = new byte[MAX_LENGTH];
    return text(buffer, put(value, buffer, 0));
  }

  /** The text of a finite float. */
  public static String of(float value) {
    byte[] buffer = new byte[MAX_LENGTH];
    return text(buffer, put(value, buffer, 0));
  }

  private static String text(byte[] buffer, int length) {
    return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
  }
}
