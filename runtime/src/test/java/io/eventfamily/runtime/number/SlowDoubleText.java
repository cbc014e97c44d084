package io.eventfamily.runtime.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Predicate;

/**
 * The texts of doubles and floats by their definition, with decimals of any size: nothing in common
 * with the algorithm that is tested.
 */
final class SlowDoubleText {

  /** So many digits survive the way from decimal to a normal double and back. */
  private static final int SAFE_DIGITS = 15;

  /** So many digits tell any two doubles apart. */
  private static final int SUFFICIENT_DIGITS = 17;

  private static final int SAFE_DIGITS_OF_FLOAT = 6;
  private static final int SUFFICIENT_DIGITS_OF_FLOAT = 9;

  private SlowDoubleText() {}

  static String of(double value) {
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    double magnitude = Math.abs(value);
    return sign + (magnitude == 0 ? "0.0" : layOut(shortest(magnitude)));
  }

  static String of(float value) {
    String sign = Float.floatToRawIntBits(value) < 0 ? "-" : "";
    float magnitude = Math.abs(value);
    return sign + (magnitude == 0 ? "0.0" : layOut(shortest(magnitude)));
  }

  private static BigDecimal shortest(float value) {
    return shortest(
        new BigDecimal(value),
        value < Float.MIN_NORMAL ? 1 : SAFE_DIGITS_OF_FLOAT,
        SUFFICIENT_DIGITS_OF_FLOAT,
        decimal -> decimal.floatValue() == value);
  }

  private static BigDecimal shortest(double value) {
    return shortest(
        new BigDecimal(value),
        value < Double.MIN_NORMAL ? 1 : SAFE_DIGITS,
        SUFFICIENT_DIGITS,
        decimal -> decimal.doubleValue() == value);
  }

  private static BigDecimal shortest(
      BigDecimal exact, int fewest, int sufficient, Predicate<BigDecimal> readsBack) {
    for (int digits = fewest; digits < sufficient; digits++) {
      BigDecimal nearer = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      RoundingMode away = nearer.compareTo(exact) > 0 ? RoundingMode.DOWN : RoundingMode.UP;
      BigDecimal farther = exact.round(new MathContext(digits, away));
      if (readsBack.test(nearer)) {
        return nearer;
      }
      // At a power of two the double below is closer than the one above, and so the nearer decimal
      // may belong to it where the farther one does not.
      if (readsBack.test(farther)) {
        return farther;
      }
    }
    return exact.round(new MathContext(sufficient, RoundingMode.HALF_EVEN));
  }

  private static String layOut(BigDecimal decimal) {
    BigDecimal stripped = decimal.stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale() - 1;
    if (exponent >= -5 && exponent < 16) {
      return stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
    }
    String digits = stripped.unscaledValue().toString();
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
  }
}
