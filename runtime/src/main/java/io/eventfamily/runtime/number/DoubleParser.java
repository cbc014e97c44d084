package io.eventfamily.runtime.number;

import java.nio.charset.StandardCharsets;

/**
 * The double, or float, that is nearest to a JSON number, as {@link Double#parseDouble} gives it:
 * infinite where the number is too large, and a zero with the sign of the number where that is too
 * small.
 *
 * <p>First come numbers of which digits and power of ten are doubles themselves, so that one
 * operation rounds the result (William Clinger, "How to Read Floating Point Numbers Accurately",
 * section 3). What {@link NearestBinary} does not know the JDK must tell.
 */
public final class DoubleParser {

  private static final long MAX_EXACT = 1L << Ieee754.PRECISION;
  private static final int MAX_EXACT_OF_FLOAT = 1 << Ieee754.PRECISION_OF_FLOAT;

  private static final double[] EXACT_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final float[] EXACT_POWERS_OF_FLOAT = {
    1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f
  };

  private DoubleParser() {}

  /** Reads a double from characters that are known to be a JSON number. */
  public static double parseDouble(byte[] bytes, int from, int to) {
    ScannedDecimal scanned = new ScannedDecimal(bytes, from, to);
    double magnitude = nearestDouble(scanned);
    if (Double.isNaN(magnitude)) {
      return Double.parseDouble(text(bytes, from, to));
    }
    return scanned.isNegative ? -magnitude : magnitude;
  }

  private static double nearestDouble(ScannedDecimal scanned) {
    long digits = scanned.digits;
    int exponent = scanned.exponent;
    if (digits <= MAX_EXACT && !scanned.isTruncated) {
      if (exponent <= 0 && exponent > -EXACT_POWERS.length) {
        return digits / EXACT_POWERS[-exponent];
      }
      if (exponent > 0 && exponent < EXACT_POWERS.length) {
        return digits * EXACT_POWERS[exponent];
      }
    }
    return NearestBinary.toDouble(digits, exponent, scanned.isTruncated ? 1 : 0);
  }

  /**
   * Reads a float from characters that are known to be a JSON number. It is rounded once, not to a
   * double first.
   */
  public static float parseFloat(byte[] bytes, int from, int to) {
    ScannedDecimal scanned = new ScannedDecimal(bytes, from, to);
    float magnitude = nearestFloat(scanned);
    if (Float.isNaN(magnitude)) {
      return Float.parseFloat(text(bytes, from, to));
    }
    return scanned.isNegative ? -magnitude : magnitude;
  }

  private static float nearestFloat(ScannedDecimal scanned) {
    long digits = scanned.digits;
    int exponent = scanned.exponent;
    if (digits <= MAX_EXACT_OF_FLOAT && !scanned.isTruncated) {
      if (exponent <= 0 && exponent > -EXACT_POWERS_OF_FLOAT.length) {
        return digits / EXACT_POWERS_OF_FLOAT[-exponent];
      }
      if (exponent > 0 && exponent < EXACT_POWERS_OF_FLOAT.length) {
        return digits * EXACT_POWERS_OF_FLOAT[exponent];
      }
    }
    return NearestBinary.toFloat(digits, exponent, scanned.isTruncated ? 1 : 0);
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
