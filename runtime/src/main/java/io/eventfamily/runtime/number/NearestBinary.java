package io.eventfamily.runtime.number;

/**
 * The double, or float, nearest to a decimal, by two multiplications, as Daniel Lemire, "Number
 * Parsing at a Gigabyte per Second", section 5, does after Michael Eisel.
 *
 * <p>Here it is interval arithmetic, which needs no proof for cases. The power of ten lies between
 * two integers next to each other, and so the decimal lies between two products. Where both round
 * to the same double, that is it. Else, which is rare and includes all decimals half way between
 * two doubles, the answer is that it is unknown.
 */
final class NearestBinary {

  /** The bits of a NaN: the answer where the nearest is unknown. */
  private static final long UNKNOWN = -1;

  /** What brings the bits of a product to 2<sup>0</sup>, see {@link #bits}. */
  private static final int BITS_CUT_OFF = 127;

  /** The largest exponent of a double, as its bits hold it. */
  private static final int MAX_BIASED = 2 * Double.MAX_EXPONENT;

  private NearestBinary() {}

  /**
   * The double nearest to digits &times; 10<sup>exponent</sup>; infinite where that is too large,
   * NaN where it is unknown.
   *
   * @param digits less than 2<sup>63</sup>
   * @param excess what to add to the digits for an upper bound of the decimal: 0 or 1
   */
  static double toDouble(long digits, int exponent, int excess) {
    long bits = bits(digits, exponent, excess, Ieee754.PRECISION, Ieee754.MIN_EXPONENT);
    return bits == UNKNOWN
        ? Double.NaN
        : Double.longBitsToDouble(
            Math.min(bits, Double.doubleToRawLongBits(Double.POSITIVE_INFINITY)));
  }

  /** The float nearest to a decimal, likewise. */
  static float toFloat(long digits, int exponent, int excess) {
    int precision = Ieee754.PRECISION_OF_FLOAT;
    long bits = bits(digits, exponent, excess, precision, Ieee754.MIN_EXPONENT_OF_FLOAT);
    return bits == UNKNOWN
        ? Float.NaN
        : Float.intBitsToFloat(
            (int) Math.min(bits, Float.floatToRawIntBits(Float.POSITIVE_INFINITY)));
  }

  /** The bits of the nearest, larger than those of infinity where it is too large. */
  private static long bits(long digits, int exponent, int excess, int precision, int smallest) {
    if (digits == 0 || exponent < PowersOfTen.MIN_EXPONENT) {
      return 0;
    }
    if (exponent > PowersOfTen.MAX_EXPONENT) {
      return Long.MAX_VALUE;
    }
    int shift = Long.numberOfLeadingZeros(digits) - 1;
    long factor = digits << shift;
    long power = PowersOfTen.upper(exponent);
    long lowerPart = Math.multiplyHigh(PowersOfTen.lower(exponent), factor);
    long rest = ((power * factor) >>> 1) + lowerPart;
    long product = Math.multiplyHigh(power, factor) + (rest >>> 63);
    long belowPoint = rest & Long.MAX_VALUE;

    // The power is less than one unit too large, and at most two were cut off here.
    long low = product - (belowPoint == 0 ? 1 : 0);
    long high = product + ((belowPoint + 2) >>> 63);
    if (excess != 0) {
      high += (power >>> (Long.SIZE - shift)) + 1;
    }

    int unit = BITS_CUT_OFF + Logarithms.ofTenToBase2(exponent) - (PowersOfTen.BITS - 1) - shift;
    int length = Long.SIZE - Long.numberOfLeadingZeros(product);
    int cut = Math.max(length - precision, smallest - unit);
    if (cut >= Long.SIZE) {
      return 0;
    }
    long half = 1L << (cut - 1);
    long significand = (low + half) >>> cut;
    if (significand != (high + half) >>> cut) {
      return UNKNOWN;
    }
    // The top bit of the significand is not held. It makes the exponent one more, and that of
    // infinity is the largest.
    long biased = Math.min(unit + cut - smallest, MAX_BIASED);
    return significand + (biased << (precision - 1));
  }
}
