package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Interval;
import io.eventfamily.schema.Interval.Bound;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.wire.ShortestDecimal;
import java.math.BigDecimal;
import java.util.Optional;

/** The numbers that floats and doubles have, and the decimals that these are in JSON. */
final class BinaryNumbers {

  private BinaryNumbers() {}

  /** What a number becomes when it is read as one of a type; empty where that is infinite. */
  static Optional<BigDecimal> nearest(BigDecimal value, ScalarType type) {
    if (type == ScalarType.FLOAT) {
      float nearest = value.floatValue();
      return Float.isFinite(nearest)
          ? Optional.of(ShortestDecimal.of(nearest).value())
          : Optional.empty();
    }
    double nearest = value.doubleValue();
    return Double.isFinite(nearest)
        ? Optional.of(ShortestDecimal.of(nearest).value())
        : Optional.empty();
  }

  /** How many places after the point numbers of an interval have at most, as those of a type. */
  static int places(Interval interval, ScalarType type) {
    BigDecimal smallest = smallestOf(interval);
    if (!NumberSet.BINARY.contains(type) || smallest.signum() == 0) {
      return Integer.MAX_VALUE;
    }
    double step =
        type == ScalarType.FLOAT
            ? Math.ulp(smallest.floatValue())
            : Math.ulp(smallest.doubleValue());
    BigDecimal exact = new BigDecimal(step);
    return Math.max(0, exact.scale() - exact.precision() + 1);
  }

  /** The least distance from zero. */
  private static BigDecimal smallestOf(Interval interval) {
    Optional<BigDecimal> lower = interval.lower().map(Bound::value);
    Optional<BigDecimal> upper = interval.upper().map(Bound::value);
    return lower
        .filter(value -> value.signum() > 0)
        .or(() -> upper.filter(value -> value.signum() < 0).map(BigDecimal::negate))
        .orElse(BigDecimal.ZERO);
  }

  /** The interval with bounds that are numbers of a type, and that are in it. */
  static Interval tighten(Interval interval, ScalarType type) {
    return new Interval(
        interval.lower().map(bound -> inner(bound, type, 1)),
        interval.upper().map(bound -> inner(bound, type, -1)));
  }

  private static Bound inner(Bound bound, ScalarType type, int side) {
    boolean isFloat = type == ScalarType.FLOAT;
    double number = isFloat ? bound.value().floatValue() : bound.value().doubleValue();
    if (!Double.isFinite(number)) {
      return bound;
    }
    // The nearest number may be outside, and with it no more than one other.
    number = next(number, isFloat, -side);
    while (isOutside(decimal(number, isFloat), bound, side)) {
      double before = number;
      number = next(number, isFloat, side);
      if (number == before) {
        return bound; // there is none
      }
    }
    return new Bound(decimal(number, isFloat), true);
  }

  private static boolean isOutside(BigDecimal value, Bound bound, int side) {
    int order = value.compareTo(bound.value()) * side;
    return order < 0 || (order == 0 && !bound.inclusive());
  }

  private static double next(double number, boolean isFloat, int side) {
    double towards = side * Double.POSITIVE_INFINITY;
    double next =
        isFloat ? Math.nextAfter((float) number, towards) : Math.nextAfter(number, towards);
    return Double.isFinite(next) ? next : number;
  }

  private static BigDecimal decimal(double number, boolean isFloat) {
    return (isFloat ? ShortestDecimal.of((float) number) : ShortestDecimal.of(number)).value();
  }
}
