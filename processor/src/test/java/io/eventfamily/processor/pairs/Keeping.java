package io.eventfamily.processor.pairs;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Whether values keep constraints, so that not too many events are made in vain. */
final class Keeping {

  private static final Pattern EMAIL = Pattern.compile("[a-z]{1,64}@[a-z]{1,63}([.][a-z]{1,63})*");
  private static final int LONGEST_EMAIL = 320;

  private Keeping() {}

  static boolean keeps(BigDecimal number, Constraints constraints) {
    Interval point = Interval.closed(number, number);
    BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return constraints.range().contains(point)
        && constraints
            .digits()
            .map(
                digits ->
                    Math.max(0, stripped.scale()) <= digits.fraction()
                        && stripped.precision() - stripped.scale() <= digits.integer())
            .orElse(true);
  }

  static boolean keeps(String text, Constraints constraints) {
    return isSize(text.codePointCount(0, text.length()), constraints)
        && (!constraints.notBlank() || !text.isBlank())
        && (!constraints.email()
            || (text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches()))
        && constraints.patterns().stream()
            .allMatch(
                pattern ->
                    Pattern.compile(pattern.regex(), pattern.flags()).matcher(text).matches());
  }

  static boolean isSize(int size, Constraints constraints) {
    BigDecimal number = BigDecimal.valueOf(size);
    return constraints.size().contains(Interval.closed(number, number));
  }
}
