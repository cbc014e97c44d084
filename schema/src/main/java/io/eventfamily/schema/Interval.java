package io.eventfamily.schema;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers between two bounds, compared exactly.
 *
 * @param lower empty where there is none
 * @param upper empty where there is none
 */
public record Interval(Optional<Bound> lower, Optional<Bound> upper) {

  /** All numbers. */
  public static final Interval ALL = new Interval(Optional.empty(), Optional.empty());

  /**
   * An end of an interval. Two of the same value are equal, however many zeros they end with.
   *
   * @param inclusive whether the value itself is in the interval
   */
  public record Bound(BigDecimal value, boolean inclusive) {
    public Bound {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
  }

  /** From one number to another, both of them in it. */
  public static Interval closed(BigDecimal lower, BigDecimal upper) {
    return atLeast(lower).and(atMost(upper));
  }

  /** From a number, which is in it. */
  public static Interval atLeast(BigDecimal lower) {
    return new Interval(Optional.of(new Bound(lower, true)), Optional.empty());
  }

  /** Up to a number, which is in it. */
  public static Interval atMost(BigDecimal upper) {
    return new Interval(Optional.empty(), Optional.of(new Bound(upper, true)));
  }

  /** The numbers that are in both. */
  public Interval and(Interval other) {
    return new Interval(narrower(lower, other.lower, 1), narrower(upper, other.upper, -1));
  }

  /** Whether every number of another interval is in this one. */
  public boolean contains(Interval other) {
    return other.isEmpty() || and(other).equals(other);
  }

  /** Whether there is no number in it. */
  public boolean isEmpty() {
    if (lower.isEmpty() || upper.isEmpty()) {
      return false;
    }
    int order = lower.get().value().compareTo(upper.get().value());
    boolean closed = lower.get().inclusive() && upper.get().inclusive();
    return order > 0 || (order == 0 && !closed);
  }

  private static Optional<Bound> narrower(Optional<Bound> one, Optional<Bound> other, int side) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    int order = one.get().value().compareTo(other.get().value()) * side;
    if (order == 0) {
      return one.get().inclusive() ? other : one;
    }
    return order > 0 ? one : other;
  }
}
