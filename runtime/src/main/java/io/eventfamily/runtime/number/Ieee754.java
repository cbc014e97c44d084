package io.eventfamily.runtime.number;

/** The formats of doubles and floats: c &times; 2<sup>q</sup> with integers c and q. */
final class Ieee754 {

  /** The bits of the largest c. */
  static final int PRECISION = 53;

  /** The smallest q. */
  static final int MIN_EXPONENT = Double.MIN_EXPONENT - (PRECISION - 1);

  static final int PRECISION_OF_FLOAT = 24;
  static final int MIN_EXPONENT_OF_FLOAT = Float.MIN_EXPONENT - (PRECISION_OF_FLOAT - 1);

  private Ieee754() {}
}
