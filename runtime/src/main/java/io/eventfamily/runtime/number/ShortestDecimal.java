package io.eventfamily.runtime.number;

/**
 * The shortest decimal that reads back as the same double, or float; of several the nearest, and of
 * two that are equally near the one whose last digit is even. It is {@code digits} &times; 10<sup>
 * {@code exponent}</sup>, and its digits may end in zeros.
 *
 * <p>The algorithm is that of Raffaello Giulietti, "The Schubfach way to render doubles", sections
 * 8 and 9: the numbers that read back as v = c 2<sup>q</sup> make an interval around v. Where k is
 * the largest integer for which 10<sup>k</sup> is not wider than the interval, there is at least
 * one multiple of 10<sup>k</sup> in it, and at most one of 10<sup>k + 1</sup>.
 *
 * <p>The bounds are compared as four times their multiple of 10<sup>k</sup>, as the paper does.
 * What is after the point then only says whether there is anything, and goes into the lowest bit:
 * the paper proves that no comparison comes out another way.
 */
final class ShortestDecimal {

  private static final int FRACTION_BITS = Ieee754.PRECISION - 1;
  private static final long FRACTION = (1L << FRACTION_BITS) - 1;
  private static final int FRACTION_BITS_OF_FLOAT = Ieee754.PRECISION_OF_FLOAT - 1;
  private static final int FRACTION_OF_FLOAT = (1 << FRACTION_BITS_OF_FLOAT) - 1;

  private ShortestDecimal() {}

  /** At most 17 digits of a positive and finite double. */
  static long digits(double value) {
    long bits = Double.doubleToRawLongBits(value);
    long fraction = bits & FRACTION;
    int k = exponent(value);
    long c = isNormal(bits) ? fraction | (FRACTION + 1) : fraction;

    int shift = binaryExponent(bits) + Logarithms.ofTenToBase2(-k) + 2;
    long upper = PowersOfTen.upper(-k);
    long lower = PowersOfTen.lower(-k);
    long middle = scaled(upper, lower, (c << 2) << shift);
    long left = scaled(upper, lower, ((c << 2) - (isAtStep(bits) ? 1 : 2)) << shift);
    long right = scaled(upper, lower, ((c << 2) + 2) << shift);
    return choose(left, middle, right, c & 1);
  }

  /** The exponent to the digits of a positive and finite double. */
  static int exponent(double value) {
    long bits = Double.doubleToRawLongBits(value);
    int q = binaryExponent(bits);
    return isAtStep(bits) ? Logarithms.ofThreeQuartersToBase10(q) : Logarithms.ofTwoToBase10(q);
  }

  private static boolean isNormal(long bits) {
    return bits > FRACTION;
  }

  private static int binaryExponent(long bits) {
    int biased = (int) (bits >>> FRACTION_BITS);
    return Math.max(0, biased - 1) + Ieee754.MIN_EXPONENT;
  }

  /** Whether the next double below is only half as far as the one above. */
  private static boolean isAtStep(long bits) {
    return (bits & FRACTION) == 0 && bits > FRACTION + 1;
  }

  /** At most 9 digits of a positive and finite float. */
  static int digits(float value) {
    int bits = Float.floatToRawIntBits(value);
    int fraction = bits & FRACTION_OF_FLOAT;
    int k = exponent(value);
    long c = bits > FRACTION_OF_FLOAT ? fraction | (FRACTION_OF_FLOAT + 1) : fraction;

    // For floats the upper part of the power is enough, rounded up as the whole is.
    int shift = binaryExponent(bits) + Logarithms.ofTenToBase2(-k) + 33;
    long power = PowersOfTen.upper(-k) + 1;
    long middle = scaled(power, (c << 2) << shift);
    long left = scaled(power, ((c << 2) - (isAtStep(bits) ? 1 : 2)) << shift);
    long right = scaled(power, ((c << 2) + 2) << shift);
    return (int) choose(left, middle, right, c & 1);
  }

  /** The exponent to the digits of a positive and finite float. */
  static int exponent(float value) {
    int bits = Float.floatToRawIntBits(value);
    int q = binaryExponent(bits);
    return isAtStep(bits) ? Logarithms.ofThreeQuartersToBase10(q) : Logarithms.ofTwoToBase10(q);
  }

  private static int binaryExponent(int bits) {
    int biased = bits >>> FRACTION_BITS_OF_FLOAT;
    return Math.max(0, biased - 1) + Ieee754.MIN_EXPONENT_OF_FLOAT;
  }

  private static boolean isAtStep(int bits) {
    return (bits & FRACTION_OF_FLOAT) == 0 && bits > FRACTION_OF_FLOAT + 1;
  }

  /** The bits of a product from 2<sup>127</sup> on, the lowest set where anything is cut off. */
  private static long scaled(long upper, long lower, long factor) {
    long belowUpper = upper * factor;
    long rest = (belowUpper >>> 1) + Math.multiplyHigh(lower, factor);
    long product = Math.multiplyHigh(upper, factor) + (rest >>> 63);
    // Anything but a lowest bit, which the excess of the power may have set by itself.
    return product | (((rest & Long.MAX_VALUE) + Long.MAX_VALUE) >>> 63);
  }

  /** The bits of a product from 2<sup>95</sup> on, the lowest set where anything is cut off. */
  private static long scaled(long power, long factor) {
    long product = Math.multiplyHigh(power, factor);
    return (product >>> 31) | (((product & 0x7fff_ffffL) + 0x7fff_ffffL) >>> 31);
  }

  /**
   * The multiple of 10<sup>k</sup> to take: one with a zero at its end where that is in the
   * interval, else the nearest, and of two that are equally near the even one. Only where the
   * interval is not symmetric may the nearest be out of it, and then it is the one below.
   *
   * @param isOpen 1 where the bounds do not belong to the interval, else 0
   */
  private static long choose(long left, long middle, long right, long isOpen) {
    long first = left + isOpen;
    long last = right - isOpen;
    // At most one number with a zero is in the interval, and so it is the last one below its end.
    long withZero = (last >>> 2) / 10 * 10;
    if (first <= (withZero << 2)) {
      return withZero;
    }
    // Without branches, because nobody could predict them: the sign of a difference tells.
    long below = middle >>> 2;
    long half = (below << 2) + 2;
    long isBelowOut = ((below << 2) - first) >>> 63;
    long isAboveNearer = (half - middle - (below & 1)) >>> 63;
    return below + (isBelowOut | isAboveNearer);
  }
}
