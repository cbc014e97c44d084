package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.Interval.Bound;
import io.eventfamily.schema.ScalarType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The numbers that a writer of a type may write.
 *
 * @param interval whose bounds are among them, where they are inclusive
 * @param places after the decimal point, at most; empty where there may be any
 * @param digits that are demanded of them
 */
record NumberSet(
    ScalarType type, Interval interval, OptionalInt places, Optional<Constraints.Digits> digits) {

  static final Set<ScalarType> INTEGERS =
      EnumSet.of(
          ScalarType.BYTE,
          ScalarType.SHORT,
          ScalarType.INT,
          ScalarType.LONG,
          ScalarType.BIG_INTEGER,
          ScalarType.YEAR);
  static final Set<ScalarType> BINARY = EnumSet.of(ScalarType.FLOAT, ScalarType.DOUBLE);
  static final Set<ScalarType> DECIMALS =
      EnumSet.of(ScalarType.BIG_DECIMAL, ScalarType.BIG_DECIMAL_NUMBER);

  /** No decimal has more digits on either side of its point. */
  private static final int MOST_DIGITS = 11_000;

  /** Of at most 1,000 characters, the sign among them. */
  private static final Interval BIG_INTEGERS =
      Interval.closed(
          BigDecimal.ONE.subtract(BigDecimal.TEN.pow(999)),
          BigDecimal.TEN.pow(1_000).subtract(BigDecimal.ONE));

  /** The largest exponent of a decimal with as many characters as there may be. */
  private static final int LARGEST_EXPONENT = 10_992;

  /** Those of a type that keep constraints. */
  static NumberSet of(ScalarType type, Constraints constraints) {
    Optional<Constraints.Digits> digits = constraints.digits();
    Interval interval = rangeOf(type).and(constraints.range());
    if (digits.isPresent()) {
      interval = interval.and(below(digits.get().integer()));
    }
    OptionalInt places = OptionalInt.empty();
    if (INTEGERS.contains(type)) {
      places = OptionalInt.of(0);
    } else if (digits.isPresent() && digits.get().fraction() <= MOST_DIGITS) {
      places = OptionalInt.of(digits.get().fraction());
    }
    if (places.isPresent()) {
      interval = tighten(interval, places.getAsInt());
    }
    if (BINARY.contains(type)) {
      interval = BinaryNumbers.tighten(interval, type);
    }
    return new NumberSet(type, interval, places, digits);
  }

  static boolean isNumber(ScalarType type) {
    return INTEGERS.contains(type) || BINARY.contains(type) || DECIMALS.contains(type);
  }

  boolean isEmpty() {
    // The one integer without a digit before its point is 0, whose digit counts.
    boolean hasNoDigit = digits.isPresent() && digits.get().integer() == 0;
    return interval.isEmpty() || (hasNoDigit && INTEGERS.contains(type));
  }

  /** Whether a reader of another type, with constraints, accepts all of them. */
  boolean isReadAs(ScalarType reader, Constraints constraints) {
    if (!hasTokensOf(reader)) {
      return false;
    }
    Optional<Interval> read = readAs(reader);
    return read.isPresent()
        && rangeOf(reader).contains(read.get())
        && constraints.range().contains(read.get())
        && constraints.digits().map(limits -> keeps(limits, read.get(), reader)).orElse(true);
  }

  /** Whether free JSON, whose numbers with a fraction are doubles, holds all of them. */
  boolean isReadAsFreeJson() {
    return type != ScalarType.BIG_DECIMAL_NUMBER || readAs(ScalarType.DOUBLE).isPresent();
  }

  /** Whether a reader takes the kinds of token that writers write. */
  private boolean hasTokensOf(ScalarType reader) {
    if (INTEGERS.contains(reader)) {
      return INTEGERS.contains(type);
    }
    return DECIMALS.contains(reader) || (BINARY.contains(reader) && type != ScalarType.BIG_DECIMAL);
  }

  /** What they are when they are read; empty where one of them is too large. */
  private Optional<Interval> readAs(ScalarType reader) {
    if (!BINARY.contains(reader) || reader == type) {
      return Optional.of(interval);
    }
    Optional<Bound> lower = interval.lower().flatMap(bound -> round(bound, reader));
    Optional<Bound> upper = interval.upper().flatMap(bound -> round(bound, reader));
    return lower.isPresent() && upper.isPresent()
        ? Optional.of(new Interval(lower, upper))
        : Optional.empty();
  }

  /** Numbers next to a bound become what the bound becomes, even where it is none of them. */
  private static Optional<Bound> round(Bound bound, ScalarType reader) {
    return BinaryNumbers.nearest(bound.value(), reader).map(value -> new Bound(value, true));
  }

  private boolean keeps(Constraints.Digits limits, Interval read, ScalarType reader) {
    if (!below(limits.integer()).contains(read)) {
      return false;
    }
    if (limits.integer() == 0 && !BINARY.contains(reader) && writesZeroAsDigit()) {
      return false;
    }
    return (places.isPresent() && places.getAsInt() <= limits.fraction())
        || BinaryNumbers.places(interval, type) <= limits.fraction()
        || BinaryNumbers.places(read, reader) <= limits.fraction()
        || singleValue().map(value -> value.scale() <= limits.fraction()).orElse(false);
  }

  /** Whether {@code 0} is among them, whose digit counts, and not just {@code 0.0}. */
  private boolean writesZeroAsDigit() {
    boolean hasDigit = digits.isEmpty() || digits.get().integer() > 0;
    return hasDigit
        && !BINARY.contains(type)
        && interval.contains(Interval.closed(BigDecimal.ZERO, BigDecimal.ZERO));
  }

  private Optional<BigDecimal> singleValue() {
    return interval.lower().isPresent() && interval.lower().equals(interval.upper())
        ? interval.lower().map(Bound::value)
        : Optional.empty();
  }

  /** All numbers of a type. */
  static Interval rangeOf(ScalarType type) {
    return switch (type) {
      case BYTE -> closed(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> closed(Short.MIN_VALUE, Short.MAX_VALUE);
      case INT -> closed(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> closed(Long.MIN_VALUE, Long.MAX_VALUE);
      case YEAR -> closed(1, 9999);
      case BIG_INTEGER -> BIG_INTEGERS;
      case FLOAT -> symmetric("3.4028235E+38");
      case DOUBLE -> symmetric("1.7976931348623157E+308");
      default -> below(LARGEST_EXPONENT);
    };
  }

  private static Interval symmetric(String largest) {
    BigDecimal limit = new BigDecimal(largest);
    return Interval.closed(limit.negate(), limit);
  }

  private static Interval closed(long lower, long upper) {
    return Interval.closed(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
  }

  /** The numbers with at most so many digits before their point. */
  private static Interval below(int digits) {
    if (digits > MOST_DIGITS) {
      return Interval.ALL;
    }
    BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(digits);
    return new Interval(
        Optional.of(new Bound(limit.negate(), false)), Optional.of(new Bound(limit, false)));
  }

  /** The same numbers of so many places, in bounds that are among them. */
  private static Interval tighten(Interval interval, int places) {
    return new Interval(
        interval.lower().map(bound -> inner(bound, places, 1)),
        interval.upper().map(bound -> inner(bound, places, -1)));
  }

  private static Bound inner(Bound bound, int places, int side) {
    RoundingMode inwards = side > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
    BigDecimal value = bound.value().setScale(places, inwards);
    if (!bound.inclusive() && value.compareTo(bound.value()) == 0) {
      value = value.add(BigDecimal.valueOf(side).scaleByPowerOfTen(-places));
    }
    return new Bound(value, true);
  }
}
