package io.eventfamily.schema.wire;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The decimal with the fewest digits that reads back as the same double, or float, and of several
 * the one nearest to it. {@code Double.toString} does not always find it before JDK 19.
 *
 * <p>Slow and simple: it is for few numbers. A test holds it against what codecs write.
 *
 * @param negative whether a sign is before it, which may be so of zero
 * @param magnitude without zeros at the end
 */
public record ShortestDecimal(boolean negative, BigDecimal magnitude) {

  /** So many digits tell every double from its neighbours. */
  private static final int MAX_DIGITS = 17;

  /** Of what is written without an exponent, where the first digit is. */
  private static final int MIN_PLAIN = -5;

  private static final int MAX_PLAIN = 15;

  /** That of a double, which is finite. */
  public static ShortestDecimal of(double value) {
    double magnitude = Math.abs(value);
    return new ShortestDecimal(
        Double.doubleToRawLongBits(value) < 0,
        find(new BigDecimal(magnitude), decimal -> decimal.doubleValue() == magnitude));
  }

  /** That of a float, which is finite. */
  public static ShortestDecimal of(float value) {
    float magnitude = Math.abs(value);
    return new ShortestDecimal(
        Float.floatToRawIntBits(value) < 0,
        find(new BigDecimal(magnitude), decimal -> decimal.floatValue() == magnitude));
  }

  private static BigDecimal find(BigDecimal exact, Predicate<BigDecimal> readsBack) {
    for (int digits = 1; digits < MAX_DIGITS; digits++) {
      Optional<BigDecimal> found = nearest(exact, digits, readsBack);
      if (found.isPresent()) {
        return found.get().stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  /** Of the two decimals around a number, the nearer one that reads back. */
  private static Optional<BigDecimal> nearest(
      BigDecimal exact, int digits, Predicate<BigDecimal> readsBack) {
    return Stream.of(RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING)
        .map(mode -> exact.round(new MathContext(digits, mode)))
        .filter(readsBack)
        .min(Comparator.comparing(decimal -> decimal.subtract(exact).abs()));
  }

  /** The number itself. */
  public BigDecimal value() {
    return negative ? magnitude.negate() : magnitude;
  }

  /** As JSON: plain where that is short, and with one digit of fraction at least. */
  String text() {
    String sign = negative ? "-" : "";
    if (magnitude.signum() == 0) {
      return sign + "0.0";
    }
    int first = magnitude.precision() - magnitude.scale() - 1;
    if (MIN_PLAIN <= first && first <= MAX_PLAIN) {
      return sign + magnitude.setScale(Math.max(1, magnitude.scale())).toPlainString();
    }
    String digits = magnitude.unscaledValue().toString();
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return sign + digits.charAt(0) + fraction + "e" + (first < 0 ? "-" : "+") + Math.abs(first);
  }
}
