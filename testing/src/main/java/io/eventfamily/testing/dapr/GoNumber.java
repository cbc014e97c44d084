package io.eventfamily.testing.dapr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of JSON as Go keeps them: as they are written, or rounded to a {@code float64}. */
final class GoNumber {

  /** Digits that are enough for any double. */
  private static final int MOST_DIGITS = 17;

  /** From here on, and below its inverse, Go writes exponents. */
  private static final double LARGE = 1e21;

  private static final double SMALL = 1e-6;

  private GoNumber() {}

  /** How numbers are read. */
  enum Kind {
    /** As they are written: what {@code UseNumber} asks for. */
    LITERAL,
    /** As a {@code float64}: what Go does unless it is asked for something else. */
    FLOAT;

    Object read(String literal) throws GoJsonException {
      if (this == LITERAL) {
        return new Literal(literal);
      }
      double value = Double.parseDouble(literal);
      if (Double.isInfinite(value)) {
        throw new GoJsonException(
            "json: cannot unmarshal number " + literal + " into Go value of type float64");
      }
      return value;
    }
  }

  /** A number as it was written. */
  private record Literal(String text) {}

  static boolean isNumber(Object value) {
    return value instanceof Literal || value instanceof Double;
  }

  /** The number as Go writes it. */
  static String text(Object number) {
    return number instanceof Literal literal
        ? literal.text()
        : text(((Double) number).doubleValue());
  }

  private static String text(double value) {
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    BigDecimal shortest = shortest(value);
    double size = Math.abs(value);
    if (size >= SMALL && size < LARGE) {
      return shortest.toPlainString();
    }
    String digits = shortest.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - shortest.scale();
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    String sign = value < 0 ? "-" : "";
    return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "" : "+") + exponent;
  }

  /** With the fewest digits that read back as this double. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }
}
