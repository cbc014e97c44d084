package io.eventfamily.runtime.json;

import io.eventfamily.runtime.number.DoubleParser;
import io.eventfamily.runtime.number.DoubleText;

/**
 * Doubles and floats as JSON numbers: the shortest decimal that reads back as the same double, or
 * float, laid out as Pydantic does.
 *
 * <p>{@link Double#toString(double)} will not do: before JDK 19 it is not always the shortest
 * (JDK-4511638), and its layout is another.
 */
final class Doubles {

  private Doubles() {}

  /** The JSON number of a finite double. */
  static String format(double value) {
    return DoubleText.of(value);
  }

  /** The JSON number of a finite float: that of the float itself, so 0.1 for 0.1f. */
  static String format(float value) {
    return DoubleText.of(value);
  }

  /** The double that the shortest decimal of a float reads as: 0.1 for 0.1f. */
  static double asWritten(float value) {
    if (!Float.isFinite(value)) {
      return value;
    }
    byte[] buffer = new byte[DoubleText.MAX_LENGTH];
    return DoubleParser.parseDouble(buffer, 0, DoubleText.put(value, buffer, 0));
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
      return isExact ? narrowed : asWritten(value);
    }
    return number instanceof Number value
        ? value.floatValue()
        : Float.parseFloat(number.toString());
  }

  /** The float that the shortest decimal of a double reads as. */
  private static float asWritten(double value) {
    byte[] buffer = new byte[DoubleText.MAX_LENGTH];
    return DoubleParser.parseFloat(buffer, 0, DoubleText.put(value, buffer, 0));
  }
}
