package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a value must be beyond its type. */
public sealed interface Constraint {

  /** What is known of every constraint. */
  Declaration declaration();

  /** Whether a value keeps the constraint, as far as that can be told before there are events. */
  boolean allows(Object value);

  /** Where it was declared. */
  default Origin origin() {
    return declaration().origin();
  }

  /** The annotation's simple name. */
  default String name() {
    return declaration().name();
  }

  /**
   * How a constraint was declared.
   *
   * @param origin where
   * @param name the annotation's simple name
   * @param message what the user wants to be said of a value that breaks it
   */
  record Declaration(Origin origin, String name, Optional<String> message) {}

  /** It says what is so anyway: that there is no null. */
  record NotNull(Declaration declaration) implements Constraint {
    @Override
    public boolean allows(Object value) {
      return true;
    }
  }

  /** There may be nothing but null. */
  record Null(Declaration declaration) implements Constraint {
    @Override
    public boolean allows(Object value) {
      return false;
    }
  }

  /**
   * How long a string, or how large a container may be.
   *
   * @param min inclusive
   * @param max inclusive
   */
  record Size(Declaration declaration, int min, int max) implements Constraint {
    @Override
    public boolean allows(Object value) {
      int size = sizeOf(value);
      return min <= size && size <= max;
    }

    /** The length of a string is counted in code points, as the runtime does. */
    private static int sizeOf(Object value) {
      if (value instanceof String text) {
        return text.codePointCount(0, text.length());
      }
      return value instanceof byte[] bytes ? bytes.length : 0;
    }
  }

  /** Something else than white space must be in a string. */
  record NotBlank(Declaration declaration) implements Constraint {
    @Override
    public boolean allows(Object value) {
      return !(value instanceof String text) || !text.isBlank();
    }
  }

  /**
   * The end of the interval in which a number may be.
   *
   * @param side on which of its ends
   * @param inclusive whether the limit itself is allowed
   */
  record Bound(Declaration declaration, Side side, BigDecimal limit, boolean inclusive)
      implements Constraint {

    /** An end of an interval. */
    public enum Side {
      LOWER,
      UPPER
    }

    @Override
    public boolean allows(Object value) {
      int order = new BigDecimal(value.toString()).compareTo(limit);
      return order == 0 ? inclusive : order > 0 == (side == Side.LOWER);
    }
  }

  /**
   * How many digits a number may have.
   *
   * @param integer before the decimal point
   * @param fraction after it, without zeros at the end
   */
  record Digits(Declaration declaration, int integer, int fraction) implements Constraint {
    @Override
    public boolean allows(Object value) {
      BigDecimal number = new BigDecimal(value.toString()).stripTrailingZeros();
      return number.precision() - number.scale() <= integer && number.scale() <= fraction;
    }
  }

  /**
   * A regular expression that must match the whole of a string.
   *
   * @param flags those of {@link Pattern#compile(String, int)}
   */
  record Matches(Declaration declaration, String regex, int flags) implements Constraint {
    @Override
    public boolean allows(Object value) {
      try {
        return Pattern.compile(regex, flags).matcher(new BoundedText(value.toString())).matches();
      } catch (BoundedText.TooOftenException | StackOverflowError e) {
        return true; // nobody can tell, and the compiler must go on
      }
    }
  }

  /** A string must look like an address of e-mail. */
  record Email(Declaration declaration) implements Constraint {

    private static final int MAX_LOCAL_LENGTH = 64;
    private static final int MAX_DOMAIN_LENGTH = 255;

    /** The same as {@code Constraints.email} in the runtime; a test holds the two together. */
    private static final Pattern ADDRESS =
        Pattern.compile(
            "(?<local>[\\p{Alnum}!#$%&'*+/=?^_`{|}~\\-\\x{80}-\\x{10FFFF}]++"
                + "(?:\\.[\\p{Alnum}!#$%&'*+/=?^_`{|}~\\-\\x{80}-\\x{10FFFF}]++)*+)"
                + "@(?<domain>[\\p{Alnum}\\x{80}-\\x{10FFFF}](?:[\\p{Alnum}\\-\\x{80}-\\x{10FFFF}]{0,61}[\\p{Alnum}\\x{80}-\\x{10FFFF}])?"
                + "(?:\\.[\\p{Alnum}\\x{80}-\\x{10FFFF}](?:[\\p{Alnum}\\-\\x{80}-\\x{10FFFF}]{0,61}[\\p{Alnum}\\x{80}-\\x{10FFFF}])?)*+)");

    @Override
    public boolean allows(Object value) {
      return isAddress(value.toString());
    }

    /** Whether a text looks like an address of e-mail. */
    public static boolean isAddress(String text) {
      Matcher matcher = ADDRESS.matcher(text);
      return matcher.matches()
          && matcher.group("local").length() <= MAX_LOCAL_LENGTH
          && matcher.group("domain").length() <= MAX_DOMAIN_LENGTH;
    }
  }

  /** There may be but one of the two booleans. */
  record MustBe(Declaration declaration, boolean expected) implements Constraint {
    @Override
    public boolean allows(Object value) {
      return value.equals(expected);
    }
  }
}
