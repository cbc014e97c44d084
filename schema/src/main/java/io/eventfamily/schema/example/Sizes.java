package io.eventfamily.schema.example;

import io.eventfamily.schema.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/** The whole numbers in an interval. */
final class Sizes {

  private Sizes() {}

  /** The least size, zero or more, and at least a preferred one where that is in the interval. */
  static OptionalInt preferred(Interval sizes, int preferred, int limit) {
    BigDecimal least = least(sizes).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
    BigDecimal larger = least.max(BigDecimal.valueOf(preferred));
    BigDecimal size = contains(sizes, larger) ? larger : greatest(sizes).orElse(least);
    return contains(sizes, size) && size.signum() >= 0 && isAtMost(size, limit)
        ? OptionalInt.of(size.intValueExact())
        : OptionalInt.empty();
  }

  static boolean contains(Interval interval, BigDecimal value) {
    return interval.contains(Interval.closed(value, value));
  }

  private static boolean isAtMost(BigDecimal size, int limit) {
    return size.compareTo(BigDecimal.valueOf(limit)) <= 0;
  }

  /** The least whole number that is not below the interval. */
  static Optional<BigDecimal> least(Interval interval) {
    return interval.lower().map(bound -> whole(bound, RoundingMode.CEILING, BigDecimal.ONE));
  }

  /** The greatest whole number that is not above the interval. */
  static Optional<BigDecimal> greatest(Interval interval) {
    return interval.upper().map(bound -> whole(bound, RoundingMode.FLOOR, BigDecimal.ONE.negate()));
  }

  private static BigDecimal whole(Interval.Bound bound, RoundingMode inwards, BigDecimal step) {
    BigDecimal whole = bound.value().setScale(0, inwards);
    boolean isExcluded = !bound.inclusive() && whole.compareTo(bound.value()) == 0;
    return isExcluded ? whole.add(step) : whole;
  }
}
