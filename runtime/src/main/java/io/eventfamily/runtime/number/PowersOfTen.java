package io.eventfamily.runtime.number;

/**
 * The powers of ten that stand between the binary and the decimal exponents of doubles, to 126
 * bits.
 *
 * <p>The power 10<sup>e</sup> is held as the integer g of 126 bits for which (g - 1) 2<sup>r</sup>
 * &le; 10<sup>e</sup> &lt; g 2<sup>r</sup>, where r + 125 is the logarithm of 10<sup>e</sup> to
 * base 2, rounded down. This is g of Raffaello Giulietti, "The Schubfach way to render doubles",
 * section 9.5. It comes in two parts of 63 bits, so that products of signed longs are enough.
 *
 * <p>The table is made when the first number needs it.
 */
final class PowersOfTen {

  /** What the smallest number of 18 digits that is not taken for zero is multiplied by. */
  static final int MIN_EXPONENT = -342;

  /** What turns the smallest double into an integer. */
  static final int MAX_EXPONENT = 324;

  static final int PART_BITS = 63;
  static final int BITS = 2 * PART_BITS;

  private static final long[] PARTS = new long[2 * (MAX_EXPONENT - MIN_EXPONENT + 1)];

  static {
    // Powers of five will do: those of two do not change the upper bits.
    Significand power = new Significand();
    for (int exponent = 0; exponent <= MAX_EXPONENT; exponent++) {
      hold(exponent, power);
      power.multiplyByFive();
    }
    Significand inverse = new Significand();
    for (int exponent = -1; exponent >= MIN_EXPONENT; exponent--) {
      inverse.divideByFive();
      hold(exponent, inverse);
    }
  }

  private PowersOfTen() {}

  private static void hold(int exponent, Significand power) {
    PARTS[index(exponent)] = power.upper();
    PARTS[index(exponent) + 1] = power.lower() + 1;
  }

  /** The upper 63 bits of 10<sup>exponent</sup>. */
  static long upper(int exponent) {
    return PARTS[index(exponent)];
  }

  /** The lower 63 bits of 10<sup>exponent</sup>. */
  static long lower(int exponent) {
    return PARTS[index(exponent) + 1];
  }

  private static int index(int exponent) {
    return (exponent - MIN_EXPONENT) << 1;
  }

  /**
   * The upper 168 bits of a number, in three limbs, the first bit set. What is cut off in all steps
   * together is less than 2<sup>-150</sup> of it. That this changes none of the first 126 bits is
   * not a matter of luck but of a test, for the table is always the same.
   */
  private static final class Significand {

    private static final int LIMB_BITS = 56;
    private static final long LIMB = (1L << LIMB_BITS) - 1;

    private long high = 1L << (LIMB_BITS - 1);
    private long middle;
    private long low;

    void multiplyByFive() {
      low *= 5;
      middle = middle * 5 + (low >>> LIMB_BITS);
      high = high * 5 + (middle >>> LIMB_BITS);
      int shift = Long.SIZE - LIMB_BITS - Long.numberOfLeadingZeros(high);
      low = ((low & LIMB) >>> shift) | ((middle << (LIMB_BITS - shift)) & LIMB);
      middle = ((middle & LIMB) >>> shift) | ((high << (LIMB_BITS - shift)) & LIMB);
      high >>>= shift;
    }

    void divideByFive() {
      middle |= (high % 5) << LIMB_BITS;
      low |= (middle % 5) << LIMB_BITS;
      high /= 5;
      middle /= 5;
      low /= 5;
      int shift = Long.numberOfLeadingZeros(high) - (Long.SIZE - LIMB_BITS);
      high = (high << shift) | (middle >>> (LIMB_BITS - shift));
      middle = ((middle << shift) & LIMB) | (low >>> (LIMB_BITS - shift));
      low = (low << shift) & LIMB;
    }

    /** The first 63 bits. */
    long upper() {
      return (high << 7) | (middle >>> (LIMB_BITS - 7));
    }

    /** The next 63 bits. */
    long lower() {
      return ((middle << 14) & Long.MAX_VALUE) | (low >>> (LIMB_BITS - 14));
    }
  }
}
