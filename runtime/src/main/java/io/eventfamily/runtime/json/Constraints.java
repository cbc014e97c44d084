package io.eventfamily.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of Jakarta Validation 3.1, section 8, as generated code asks them: each finds the
 * problem that a value has, or null. A null is no constraint's business.
 */
public final class Constraints {

  /** Longer local parts are not to be had (RFC 5321, section 4.5.3.1.1). */
  private static final int MAX_LOCAL_LENGTH = 64;

  /** Longer domains are not to be had (RFC 5321, section 4.5.3.1.2). */
  private static final int MAX_DOMAIN_LENGTH = 255;

  /**
   * A dot-string of RFC 5321, section 4.1.2, and a domain of RFC 1035, section 2.3.1, with the
   * characters of RFC 6531 in both. Possessive, so that no text makes it go back and forth.
   */
  static final Pattern EMAIL =
      Pattern.compile(
          "(?<local>[\\p{Alnum}!#$%&'*+/=?^_`{|}~\\-\\x{80}-\\x{10FFFF}]++"
              + "(?:\\.[\\p{Alnum}!#$%&'*+/=?^_`{|}~\\-\\x{80}-\\x{10FFFF}]++)*+)"
              + "@(?<domain>[\\p{Alnum}\\x{80}-\\x{10FFFF}](?:[\\p{Alnum}\\-\\x{80}-\\x{10FFFF}]{0,61}[\\p{Alnum}\\x{80}-\\x{10FFFF}])?"
              + "(?:\\.[\\p{Alnum}\\x{80}-\\x{10FFFF}](?:[\\p{Alnum}\\-\\x{80}-\\x{10FFFF}]{0,61}[\\p{Alnum}\\x{80}-\\x{10FFFF}])?)*+)");

  private Constraints() {}

  /**
   * {@code string_too_short} or {@code string_too_long} where a text has not so many Unicode code
   * points, both limits inclusive.
   */
  public static @Nullable Problem size(@Nullable String value, int min, int max) {
    if (value == null) {
      return null;
    }
    int length = value.codePointCount(0, value.length());
    if (length < min) {
      return Problem.stringTooShort(min);
    }
    return length > max ? Problem.stringTooLong(max) : null;
  }

  /** {@code bytes_too_short} or {@code bytes_too_long}. */
  public static @Nullable Problem size(byte @Nullable [] value, int min, int max) {
    if (value == null) {
      return null;
    }
    if (value.length < min) {
      return Problem.bytesTooShort(min);
    }
    return value.length > max ? Problem.bytesTooLong(max) : null;
  }

  /**
   * {@code too_short} or {@code too_long}, the latter in place of what is wrong with the items. A
   * list is counted as it was given, a set without the items that are wrong, as Pydantic does.
   */
  public static @Nullable Problem size(@Nullable Collection<?> value, int min, int max) {
    if (value == null) {
      return null;
    }
    if (value.size() < min) {
      return Problem.tooShort(min);
    }
    if (value.size() <= max) {
      return null;
    }
    int excess = value instanceof Set ? value.size() - max : Integer.MAX_VALUE;
    return Problem.tooLong(max).insteadOfPartsBelow(excess);
  }

  /** {@code too_short} or {@code too_long}. */
  public static @Nullable Problem size(@Nullable Map<?, ?> value, int min, int max) {
    if (value == null) {
      return null;
    }
    if (value.size() < min) {
      return Problem.tooShort(min);
    }
    return value.size() > max ? Problem.tooLong(max) : null;
  }

  /** {@code string_too_short} where a text has nothing but white space, or nothing at all. */
  public static @Nullable Problem notBlank(@Nullable String value) {
    return value != null && value.isBlank() ? Problem.BLANK : null;
  }

  /** {@code greater_than_equal} where a number is less than its limit. */
  public static @Nullable Problem atLeast(long value, long min) {
    return value < min ? Problem.atLeast(Long.toString(min)) : null;
  }

  /** {@code greater_than_equal} where a number is less than its limit. */
  public static @Nullable Problem atLeast(@Nullable Number value, long min) {
    return value == null ? null : atLeast(value.longValue(), min);
  }

  /** {@code greater_than_equal} where a number is less than its limit. */
  public static @Nullable Problem atLeast(@Nullable Number value, BigDecimal min) {
    return compare(value, min, 0) < 0 ? Problem.atLeast(min.toString()) : null;
  }

  /** {@code greater_than} where a number is not more than its limit. */
  public static @Nullable Problem moreThan(long value, long limit) {
    return value <= limit ? Problem.moreThan(Long.toString(limit)) : null;
  }

  /** {@code greater_than} where a number is not more than its limit. */
  public static @Nullable Problem moreThan(@Nullable Number value, long limit) {
    return value == null ? null : moreThan(value.longValue(), limit);
  }

  /** {@code greater_than} where a number is not more than its limit. */
  public static @Nullable Problem moreThan(@Nullable Number value, BigDecimal limit) {
    return compare(value, limit, 1) <= 0 ? Problem.moreThan(limit.toString()) : null;
  }

  /** {@code less_than_equal} where a number is more than its limit. */
  public static @Nullable Problem atMost(long value, long max) {
    return value > max ? Problem.atMost(Long.toString(max)) : null;
  }

  /** {@code less_than_equal} where a number is more than its limit. */
  public static @Nullable Problem atMost(@Nullable Number value, long max) {
    return value == null ? null : atMost(value.longValue(), max);
  }

  /** {@code less_than_equal} where a number is more than its limit. */
  public static @Nullable Problem atMost(@Nullable Number value, BigDecimal max) {
    return compare(value, max, 0) > 0 ? Problem.atMost(max.toString()) : null;
  }

  /** {@code less_than} where a number is not less than its limit. */
  public static @Nullable Problem lessThan(long value, long limit) {
    return value >= limit ? Problem.lessThan(Long.toString(limit)) : null;
  }

  /** {@code less_than} where a number is not less than its limit. */
  public static @Nullable Problem lessThan(@Nullable Number value, long limit) {
    return value == null ? null : lessThan(value.longValue(), limit);
  }

  /** {@code less_than} where a number is not less than its limit. */
  public static @Nullable Problem lessThan(@Nullable Number value, BigDecimal limit) {
    return compare(value, limit, -1) >= 0 ? Problem.lessThan(limit.toString()) : null;
  }

  /**
   * Compares exactly, a double as the decimal that it is in JSON.
   *
   * @param otherwise the outcome for what is no number, which others report
   */
  private static int compare(@Nullable Number value, BigDecimal limit, int otherwise) {
    BigDecimal decimal = decimalOf(value);
    return decimal == null ? otherwise : decimal.compareTo(limit);
  }

  /** The decimal that a number is in JSON; null for what is no number. */
  private static @Nullable BigDecimal decimalOf(@Nullable Number value) {
    if (value == null) {
      return null;
    }
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    if (value instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    if (value instanceof Double number) {
      return Double.isFinite(number) ? new BigDecimal(Doubles.format(number)) : null;
    }
    if (value instanceof Float number) {
      return Float.isFinite(number) ? new BigDecimal(Doubles.format(number)) : null;
    }
    return BigDecimal.valueOf(value.longValue());
  }

  /**
   * {@code decimal_whole_digits} or {@code decimal_max_places} where a number has more digits
   * before or after its decimal point. Zeros at the end of the fraction do not count, nor does the
   * one before the point of 0.0, but that of 0 does, as for Pydantic.
   */
  public static @Nullable Problem digits(@Nullable Number value, int integer, int fraction) {
    BigDecimal decimal = decimalOf(value);
    // Others report a number that JSON cannot carry; to take its zeros away could take for ever.
    if (decimal == null || !Decimals.isWritable(decimal)) {
      return null;
    }
    BigDecimal stripped = decimal.stripTrailingZeros();
    boolean hasFractionOnly = decimal.signum() == 0 && decimal.scale() > 0;
    if (!hasFractionOnly && stripped.precision() - stripped.scale() > integer) {
      return Problem.tooManyWholeDigits(integer);
    }
    return stripped.scale() > fraction ? Problem.tooManyPlaces(fraction) : null;
  }

  /**
   * {@code string_pattern_mismatch} where an expression does not match the whole of a text, or the
   * text is too long for it to tell.
   */
  public static @Nullable Problem pattern(@Nullable String value, Pattern pattern) {
    if (value == null) {
      return null;
    }
    try {
      return pattern.matcher(value).matches() ? null : Problem.mismatch(pattern.pattern());
    } catch (StackOverflowError e) {
      // Groups that repeat take the stack for each time. A long text must not end the reader.
      return Problem.mismatch(pattern.pattern());
    }
  }

  /** {@code value_error} where a text is no address of e-mail. */
  public static @Nullable Problem email(@Nullable String value) {
    if (value == null) {
      return null;
    }
    Matcher matcher = EMAIL.matcher(value);
    boolean valid =
        value.length() <= MAX_LOCAL_LENGTH + 1 + MAX_DOMAIN_LENGTH
            && matcher.matches()
            && matcher.group("local").length() <= MAX_LOCAL_LENGTH
            && matcher.group("domain").length() <= MAX_DOMAIN_LENGTH;
    return valid ? null : Problem.NO_EMAIL;
  }

  /** {@code literal_error} where a boolean is the other one. */
  public static @Nullable Problem mustBe(@Nullable Boolean value, boolean expected) {
    if (value == null || value == expected) {
      return null;
    }
    return expected ? Problem.MUST_BE_TRUE : Problem.MUST_BE_FALSE;
  }

  /** {@code none_required} where there is a value. */
  public static @Nullable Problem isNull(@Nullable Object value) {
    return value == null ? null : Problem.MUST_BE_NULL;
  }
}
