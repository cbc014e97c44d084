package io.eventfamily.runtime.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Predicate;

/**
 * Doubles and floats as JSON numbers: the shortest decimal that reads back as the same double, or
 * float, laid out as Pydantic does.
 *
 * <p>{@link Double#toString(double)} will not do: before JDK 19 it is not always the shortest
 * (JDK-4511638), and its layout is another.
 */
final class Doubles {

  /** So many digits survive the way from decimal to a normal double and back. */
  private static final int SAFE_DIGITS = 15;

  /** So many digits tell any two doubles apart. */
  private static final int SUFFICIENT_DIGITS = 17;

  private static final int SAFE_DIGITS_OF_FLOAT = 6;
  private static final int SUFFICIENT_DIGITS_OF_FLOAT = 9;

  private static final int SMALLEST_PLAIN_EXPONENT = -5;
  private static final int SMALLEST_EXPONENT_TOO_LARGE_FOR_PLAIN = 16;

  private Doubles() {}

  /** The JSON number of a finite double. */
  static String format(double value) {
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    double magnitude = Math.abs(value);
    return sign + (magnitude == 0 ? "0.0" : layOut(shortest(magnitude)));
  }

  /** The JSON number of a finite float: that of the float itself, so 0.1 for 0.1f. */
  static String format(float value) {
    String sign = Float.floatToRawIntBits(value) < 0 ? "-" : "";
    float magnitude = Math.abs(value);
    return sign + (magnitude == 0 ? "0.0" : layOut(shortest(magnitude)));
  }

  /** The double that the shortest decimal of a float reads as: 0.1 for 0.1f. */
  static double asWritten(float value) {
    return value == 0 || !Float.isFinite(value) ? value : shortest(value).doubleValue();
  }

  /**
   * The double nearest to a number; infinite where that is too large. A float is taken at its
   * shortest decimal, which is what it would be in JSON.
   *
   * @param number a Number, or its JSON
   */
  static double of(Object number) {
    if (number instanceof Float value) {
      return asWritten(value);
    }
    return number instanceof Number value
        ? value.doubleValue()
        : Double.parseDouble(number.toString());
  }

  /**
   * The float nearest to a number; infinite where that is too large. A double is taken at its
   * shortest decimal, which is what it was in JSON: rounded twice, it could become another float.
   *
   * @param number a Number, or its JSON
   */
  static float floatOf(Object number) {
    if (number instanceof Double value) {
      float narrowed = value.floatValue();
      boolean isExact = narrowed == value || value.isNaN() || value.isInfinite();
      return isExact ? narrowed : Float.parseFloat(format(value));
    }
    return number instanceof Number value
        ? value.floatValue()
        : Float.parseFloat(number.toString());
  }

  private static BigDecimal shortest(float value) {
    int fewest = Math.abs(value) < Float.MIN_NORMAL ? 1 : SAFE_DIGITS_OF_FLOAT;
    return shortest(
        new BigDecimal(value),
        fewest,
        SUFFICIENT_DIGITS_OF_FLOAT,
        decimal -> decimal.floatValue() == value);
  }

  private static BigDecimal shortest(double value) {
    int fewest = value < Double.MIN_NORMAL ? 1 : SAFE_DIGITS;
    return shortest(
        new BigDecimal(value),
        fewest,
        SUFFICIENT_DIGITS,
        decimal -> decimal.doubleValue() == value);
  }

  private static BigDecimal shortest(
      BigDecimal exact, int fewest, int sufficient, Predicate<BigDecimal> readsBack) {
    for (int digits = fewest; digits < sufficient; digits++) {
      // Of two that are equally near, everybody takes the even one.
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
    if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent < SMALLEST_EXPONENT_TOO_LARGE_FOR_PLAIN) {
      return stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
    }
    String digits = stripped.unscaledValue().toString();
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
  }
}
