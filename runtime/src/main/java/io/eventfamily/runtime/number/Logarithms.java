package io.eventfamily.runtime.number;

/**
 * Logarithms of powers, rounded down. They are products in fixed point, exact for all exponents
 * that are more than -1,200 and less than 1,200.
 */
final class Logarithms {

  private Logarithms() {}

  /** Of 10<sup>exponent</sup> to base 2. */
  static int ofTenToBase2(int exponent) {
    return (exponent * 1_741_647) >> 19;
  }

  /** Of 2<sup>exponent</sup> to base 10. */
  static int ofTwoToBase10(int exponent) {
    return (exponent * 1_262_611) >> 22;
  }

  /** Of three quarters of 2<sup>exponent</sup> to base 10. */
  static int ofThreeQuartersToBase10(int exponent) {
    return (exponent * 1_262_611 - 524_031) >> 22;
  }
}
