package io.eventfamily.schema.example;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.wire.WireTexts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Derives numbers: small ones, else those at the ends of the interval, else those between its ends.
 */
final class NumberExamples {

  private static final int STEPS = 100;

  /**
   * In intervals that no whole number is in, steps of a tenth are tried, of a hundredth and so on.
   */
  private static final int MAX_FRACTION = 20;

  private NumberExamples() {}

  static Optional<BigInteger> integer(ScalarType type, Constraints constraints, int index) {
    Interval range = constraints.range().and(range(type));
    return wholes(range)
        .filter(number -> fits(number, range, constraints))
        .distinct()
        .skip(index)
        .findFirst()
        .map(BigDecimal::toBigIntegerExact);
  }

  /** A Float, a Double or a BigDecimal. */
  static Optional<Object> decimal(ScalarType type, Constraints constraints, int index) {
    Interval range = constraints.range();
    Function<BigDecimal, Object> asHeld =
        switch (type) {
          case FLOAT -> BigDecimal::floatValue;
          case DOUBLE -> BigDecimal::doubleValue;
          default -> number -> number;
        };
    return Stream.concat(wholes(range), fractions(range))
        .map(asHeld)
        .filter(number -> isFinite(number) && fits(type, number, constraints))
        .distinct()
        .skip(index)
        .findFirst();
  }

  private static boolean isFinite(Object number) {
    return number instanceof BigDecimal || Double.isFinite(((Number) number).doubleValue());
  }

  /** Whether both what is written and what is read of it keep the constraints. */
  private static boolean fits(ScalarType type, Object number, Constraints constraints) {
    BigDecimal written = WireTexts.of(type, number).value().getAsBigDecimal();
    boolean isBinary = !(number instanceof BigDecimal);
    return fits(written, constraints.range(), constraints)
        && (!isBinary
            || Sizes.contains(
                constraints.range(), new BigDecimal(((Number) number).doubleValue())));
  }

  private static boolean fits(BigDecimal number, Interval range, Constraints constraints) {
    BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return Sizes.contains(range, number)
        && constraints
            .digits()
            .map(
                digits ->
                    stripped.precision() - stripped.scale() <= digits.integer()
                        && stripped.scale() <= digits.fraction())
            .orElse(true);
  }

  private static Stream<BigDecimal> wholes(Interval range) {
    return Stream.of(
            steps(BigDecimal.ONE, BigDecimal.ONE),
            Sizes.least(range).stream().flatMap(least -> steps(least, BigDecimal.ONE)),
            Sizes.greatest(range).stream().flatMap(most -> steps(most, BigDecimal.ONE.negate())),
            steps(BigDecimal.ZERO, BigDecimal.ONE.negate()))
        .flatMap(each -> each);
  }

  private static Stream<BigDecimal> fractions(Interval range) {
    List<BigDecimal> starts =
        Stream.of(Optional.of(BigDecimal.ZERO), lower(range), upper(range))
            .flatMap(Optional::stream)
            .toList();
    return IntStream.rangeClosed(1, MAX_FRACTION)
        .mapToObj(fraction -> BigDecimal.ONE.movePointLeft(fraction))
        .flatMap(
            step ->
                starts.stream()
                    .flatMap(
                        start -> Stream.concat(steps(start, step), steps(start, step.negate()))));
  }

  private static Optional<BigDecimal> lower(Interval range) {
    return range.lower().map(Interval.Bound::value);
  }

  private static Optional<BigDecimal> upper(Interval range) {
    return range.upper().map(Interval.Bound::value);
  }

  private static Stream<BigDecimal> steps(BigDecimal start, BigDecimal step) {
    return Stream.iterate(start, number -> number.add(step)).limit(STEPS);
  }

  private static Interval range(ScalarType type) {
    return switch (type) {
      case BYTE -> between(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> between(Short.MIN_VALUE, Short.MAX_VALUE);
      case INT -> between(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> between(Long.MIN_VALUE, Long.MAX_VALUE);
      default -> Interval.ALL;
    };
  }

  private static Interval between(long min, long max) {
    return Interval.closed(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
  }
}
