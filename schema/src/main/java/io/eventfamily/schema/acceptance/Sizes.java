package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Interval;
import io.eventfamily.schema.Interval.Bound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Intervals of sizes, which are whole numbers from 0 on. */
final class Sizes {

  private static final Interval FROM_ZERO = Interval.atLeast(BigDecimal.ZERO);

  private Sizes() {}

  /** The sizes of an interval, with bounds that are sizes. */
  static Interval of(Interval interval) {
    Interval sizes = interval.and(FROM_ZERO);
    return new Interval(
        sizes.lower().map(bound -> inner(bound, 1)), sizes.upper().map(bound -> inner(bound, -1)));
  }

  private static Bound inner(Bound bound, int side) {
    RoundingMode inwards = side > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
    BigDecimal value = bound.value().setScale(0, inwards);
    if (!bound.inclusive() && value.compareTo(bound.value()) == 0) {
      value = value.add(BigDecimal.valueOf(side));
    }
    return new Bound(value, true);
  }

  /** The same up to a number. */
  static Interval atMost(Interval sizes, Optional<BigDecimal> limit) {
    return limit.map(Interval::atMost).map(sizes::and).orElse(sizes);
  }

  /** Whether there may be so many. */
  static boolean mayReach(Interval sizes, long size) {
    return !sizes.and(Interval.atLeast(BigDecimal.valueOf(size))).isEmpty();
  }

  /** Whether there must be so many. */
  static boolean mustReach(Interval sizes, long size) {
    return sizes.and(Interval.atMost(BigDecimal.valueOf(size - 1))).isEmpty();
  }
}
