package io.eventfamily.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decimals and integers of any size, and how far "any" goes: a short text such as {@code
 * 1e999999999} must not become a number that takes all memory as soon as anybody rounds it.
 */
final class Decimals {

  /** The most characters a number may have as text, which is what readers allow by default. */
  private static final int MAX_LENGTH = 1_000;

  /** The largest scale, either way; the largest decimals of IEEE 754 have one of 6,176. */
  private static final int MAX_SCALE = 10_000;

  /** No number of {@link #MAX_LENGTH} digits has more bits. */
  private static final int MAX_BITS = 3_322;

  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");
  private static final Pattern NOT_FINITE =
      Pattern.compile("[+-]?(inf|infinity|s?nan[0-9]*)", Pattern.CASE_INSENSITIVE);

  private Decimals() {}

  /** Whether an integer has at most 1,000 characters, its sign among them. */
  static boolean isWritable(BigInteger value) {
    return value.bitLength() <= MAX_BITS && value.toString().length() <= MAX_LENGTH;
  }

  /** Whether a decimal has at most 1,000 characters and a scale from -10,000 to 10,000. */
  static boolean isWritable(BigDecimal value) {
    return value.scale() >= -MAX_SCALE
        && value.scale() <= MAX_SCALE
        && value.unscaledValue().bitLength() <= MAX_BITS
        && value.toString().length() <= MAX_LENGTH;
  }

  /**
   * Reads a decimal as Python's {@code Decimal} does: with a sign, an exponent, the digits of any
   * script, underscores anywhere, and white space around it.
   *
   * @param problems told what is wrong, at their cursor
   * @return null where the text was rejected
   */
  static @Nullable BigDecimal parse(String text, Problems problems) {
    String ascii = text.length() > MAX_LENGTH ? null : toAscii(text);
    if (ascii != null && NOT_FINITE.matcher(ascii).matches()) {
      problems.reject(Problem.FINITE_NUMBER);
      return null;
    }
    BigDecimal value = ascii != null && DECIMAL.matcher(ascii).matches() ? parseAscii(ascii) : null;
    if (value == null) {
      problems.reject(Problem.DECIMAL_PARSING);
    }
    return value;
  }

  /**
   * Takes the decimal of a JSON number, exactly as its digits stand.
   *
   * @param number a Number, or its JSON
   * @param problems told what is wrong, at their cursor
   * @return null where the number was rejected
   */
  static @Nullable BigDecimal of(Object number, Problems problems) {
    BigDecimal value = exact(number);
    if (value == null) {
      boolean isTooLarge = !Double.isFinite(Doubles.of(number));
      problems.reject(isTooLarge ? Problem.FINITE_NUMBER : Problem.DECIMAL_PARSING);
    }
    return value;
  }

  private static @Nullable BigDecimal exact(Object number) {
    if (number instanceof BigDecimal value) {
      return isWritable(value) ? value : null;
    }
    if (number instanceof BigInteger value) {
      return isWritable(value) ? new BigDecimal(value) : null;
    }
    if (number instanceof Double || number instanceof Float) {
      // Its digits are gone. It is taken at its shortest decimal, as Pydantic takes every number.
      double value = Doubles.of(number);
      return Double.isFinite(value) ? new BigDecimal(Doubles.format(value)) : null;
    }
    String text = number.toString();
    return text.length() > MAX_LENGTH ? null : parseAscii(text);
  }

  private static @Nullable BigDecimal parseAscii(String text) {
    try {
      BigDecimal value = new BigDecimal(text);
      return isWritable(value) ? value : null;
    } catch (NumberFormatException e) {
      // The exponent is beyond what an int can hold.
      return null;
    }
  }

  /** A text in the form that {@code BigDecimal} takes; null where it is no number anyway. */
  private static @Nullable String toAscii(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder ascii = new StringBuilder(end - start);
    int index = start;
    while (index < end) {
      int codePoint = text.codePointAt(index);
      index += Character.charCount(codePoint);
      if (Character.isDigit(codePoint)) {
        ascii.append(Character.digit(codePoint, 10));
      } else if (codePoint >= 0x80) {
        return null;
      } else if (codePoint != '_') {
        ascii.append((char) codePoint);
      }
    }
    return ascii.toString();
  }

  /** What Python's {@code str.isspace} says. */
  private static boolean isSpace(char character) {
    return character == '\u0085' || Character.isWhitespace(character) || isNoBreakSpace(character);
  }

  private static boolean isNoBreakSpace(char character) {
    return character == '\u00a0' || character == '\u2007' || character == '\u202f';
  }
}
