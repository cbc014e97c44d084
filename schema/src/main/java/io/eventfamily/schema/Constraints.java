package io.eventfamily.schema;

import java.util.List;
import java.util.Optional;

/**
 * What is demanded of the values of a type, merged: several bounds of one kind are one interval.
 *
 * @param size of a string in code points, of bytes, or of the items of a container
 * @param range in which a number is
 * @param digits how many a number may have
 * @param patterns each of which matches the whole of a string; in declared order
 * @param notBlank whether something else than white space must be in a string
 * @param email whether a string must look like an address of e-mail
 * @param mustBe the one boolean that there may be
 * @param alwaysNull whether there may be nothing but null
 */
public record Constraints(
    Interval size,
    Interval range,
    Optional<Digits> digits,
    List<Pattern> patterns,
    boolean notBlank,
    boolean email,
    Optional<Boolean> mustBe,
    boolean alwaysNull) {

  /** Nothing is demanded. */
  public static final Constraints NONE =
      new Constraints(
          Interval.ALL,
          Interval.ALL,
          Optional.empty(),
          List.of(),
          false,
          false,
          Optional.empty(),
          false);

  public Constraints {
    patterns = List.copyOf(patterns);
  }

  /** The same with another size. */
  public Constraints withSize(Interval other) {
    return new Constraints(other, range, digits, patterns, notBlank, email, mustBe, alwaysNull);
  }

  /** The same with another range. */
  public Constraints withRange(Interval other) {
    return new Constraints(size, other, digits, patterns, notBlank, email, mustBe, alwaysNull);
  }

  /** The same with other limits of digits. */
  public Constraints withDigits(Digits others) {
    return new Constraints(
        size, range, Optional.of(others), patterns, notBlank, email, mustBe, alwaysNull);
  }

  /** The same with other patterns. */
  public Constraints withPatterns(List<Pattern> others) {
    return new Constraints(size, range, digits, others, notBlank, email, mustBe, alwaysNull);
  }

  /**
   * How many digits a number may have.
   *
   * @param integer before the decimal point
   * @param fraction after it, without zeros at the end
   */
  public record Digits(int integer, int fraction) {}

  /**
   * A regular expression of {@link java.util.regex.Pattern}.
   *
   * @param flags those of {@link java.util.regex.Pattern#compile(String, int)}
   */
  public record Pattern(String regex, int flags) {}
}
