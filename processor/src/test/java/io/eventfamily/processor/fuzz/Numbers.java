package io.eventfamily.processor.fuzz;

import io.eventfamily.processor.random.Dice;
import java.math.BigInteger;

/** JSON numbers in every way that they can be written. */
final class Numbers {

  private Numbers() {}

  /** An integer in a range, at the ends of it more often. */
  static Value between(long min, long max) {
    return dice ->
        switch (dice.below(5)) {
          case 0 -> String.valueOf(min);
          case 1 -> String.valueOf(max);
          default -> {
            BigInteger span =
                BigInteger.valueOf(max).subtract(BigInteger.valueOf(min)).add(BigInteger.ONE);
            yield BigInteger.valueOf(dice.bits()).mod(span).add(BigInteger.valueOf(min)).toString();
          }
        };
  }

  /** An integer of at most so many digits. */
  static Value integer(int digits) {
    return dice -> sign(dice) + whole(dice, digits);
  }

  /** What a double can hold, whether it is written short or long. */
  static Value doubles() {
    return dice -> {
      double any = Double.longBitsToDouble(dice.bits());
      return switch (dice.below(4)) {
        case 0 -> Double.isFinite(any) ? String.valueOf(any) : "-0.0";
        case 1 -> sign(dice) + whole(dice, 18);
        case 2 -> sign(dice) + whole(dice, 20) + "." + digits(dice, 1 + dice.below(25));
        default -> sign(dice) + whole(dice, 3) + fraction(dice) + exponent(dice, 300);
      };
    };
  }

  /** What a float can hold. */
  static Value floats() {
    return dice -> {
      float any = Float.intBitsToFloat((int) dice.bits());
      return dice.oneIn(2)
          ? Float.isFinite(any) ? String.valueOf(any) : "0.1"
          : sign(dice) + whole(dice, 9) + fraction(dice) + exponent(dice, 20);
    };
  }

  /** A decimal number, as a string or as a number. */
  static Value decimal() {
    return dice -> {
      String number = sign(dice) + whole(dice, 30) + fraction(dice) + exponent(dice, 400);
      return dice.oneIn(2) ? number : Texts.quote(dice, number);
    };
  }

  private static String sign(Dice dice) {
    return dice.oneIn(3) ? "-" : "";
  }

  private static String whole(Dice dice, int max) {
    return dice.oneIn(6) ? "0" : (1 + dice.below(9)) + digits(dice, dice.below(max));
  }

  private static String fraction(Dice dice) {
    return dice.oneIn(2) ? "" : "." + digits(dice, 1 + dice.below(12));
  }

  private static String exponent(Dice dice, int max) {
    return dice.oneIn(2) ? "" : dice.pick("e", "E", "e+", "E-", "e-0") + dice.below(max);
  }

  /** Exactly so many digits. */
  static String digits(Dice dice, int count) {
    StringBuilder digits = new StringBuilder();
    for (int index = 0; index < count; index++) {
      digits.append((char) ('0' + dice.below(10)));
    }
    return digits.toString();
  }
}
