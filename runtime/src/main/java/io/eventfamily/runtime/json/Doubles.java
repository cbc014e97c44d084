package io.eventfamily.runtime.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Doubles as JSON numbers: the shortest decimal that reads back as the same double, laid out as
 * Pydantic does.
 *
 * <p>{@link Double#toString(double)} will not do: before JDK 19 it is not always the shortest
 * (JDK-4511638), and its layout is another.
 */
final class Doubles {

  /** So many digits survive the way from decimal to a normal double and back. */
  private static final int SAFE_DIGITS = 15;

  /** So many digits tell any two doubles apart. */
  private static final int SUFFICIENT_DIGITS = 17;

  private static final int SMALLEST_PLAIN_EXPONENT = -5;
  private static final int SMALLEST_EXPONENT_TOO_LARGE_FOR_PLAIN = 16;

  private Doubles() {}

  /** The JSON number of a finite double. */
  static String format(double value) {
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    double magnitude = Math.abs(value);
    return sign + (magnitude == 0 ? "0.0" : layOut(shortest(magnitude)));
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    int fewest = value < Double.MIN_NORMAL ? 1 : SAFE_DIGITS;
    for (int digits = fewest; digits < SUFFICIENT_DIGITS; digits++) {
      BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
      boolean belowIsNearer = exact.subtract(below).compareTo(above.subtract(exact)) <= 0;
      BigDecimal nearer = belowIsNearer ? below : above;
      BigDecimal farther = belowIsNearer ? above : below;
      if (nearer.doubleValue() == value) {
        return nearer;
      }
      // At a power of two the double below is closer than the one above, and so the nearer decimal
      // may belong to it where the farther one does not.
      if (farther.doubleValue() == value) {
        return farther;
      }
    }
    return exact.round(new MathContext(SUFFICIENT_DIGITS, RoundingMode.HALF_EVEN));
  }

  private static String layOut(BigDecimal decimal) {
    BigDecimal stripped = decimal.stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale() - 1;
    if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent < SMALLEST_EXPONENT_TOO_LARGE_FOR_PLAIN) {
      return stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
    }
    String digits = stripped.unscaledValue().toString();
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
  }
}
