package io.eventfamily.schema.testing;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** Constraints by chance. */
final class RandomConstraints {

  private static final Set<ScalarType> INTEGERS =
      Set.of(
          ScalarType.BYTE,
          ScalarType.SHORT,
          ScalarType.INT,
          ScalarType.LONG,
          ScalarType.BIG_INTEGER);
  private static final Set<ScalarType> OTHER_NUMBERS =
      Set.of(
          ScalarType.FLOAT,
          ScalarType.DOUBLE,
          ScalarType.BIG_DECIMAL,
          ScalarType.BIG_DECIMAL_NUMBER);

  private static final List<String> LIMITS =
      List.of(
          "0", "-1", "1", "100", "127", "2147483647", "-2147483648", "9223372036854775807", "1e40");
  private static final List<String> DECIMAL_LIMITS =
      List.of("0", "0.5", "-2.25", "99.50", "1e-7", "1e300", "123456789012345678901234567890.5");

  private final Random random;

  RandomConstraints(Random random) {
    this.random = random;
  }

  /** Those that there can be on a type, and often none. */
  Constraints of(ValueType type) {
    if (random.nextInt(2) == 0) {
      return Constraints.NONE;
    }
    if (random.nextInt(30) == 0) {
      return alwaysNull();
    }
    if (type instanceof ScalarType scalar) {
      return of(scalar);
    }
    boolean hasSize =
        type instanceof ValueType.ListOf
            || type instanceof ValueType.SetOf
            || type instanceof ValueType.MapOf
            || type instanceof ValueType.FreeObject;
    return hasSize ? Constraints.NONE.withSize(size()) : Constraints.NONE;
  }

  private Constraints of(ScalarType type) {
    if (type == ScalarType.BOOLEAN) {
      return mustBe(random.nextBoolean());
    }
    if (type == ScalarType.STRING) {
      return text();
    }
    if (type == ScalarType.BYTES) {
      return Constraints.NONE.withSize(size());
    }
    if (INTEGERS.contains(type)) {
      return withDigits(Constraints.NONE.withRange(range(LIMITS)));
    }
    if (OTHER_NUMBERS.contains(type)) {
      return withDigits(Constraints.NONE.withRange(range(DECIMAL_LIMITS)));
    }
    return Constraints.NONE;
  }

  /** Any of them together, on any type. */
  Constraints any() {
    Constraints text = text();
    return new Constraints(
        random.nextInt(4) == 0 ? range(DECIMAL_LIMITS) : size(),
        range(random.nextBoolean() ? LIMITS : DECIMAL_LIMITS),
        withDigits(text).digits(),
        text.patterns(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean() ? Optional.of(random.nextBoolean()) : Optional.empty(),
        random.nextBoolean());
  }

  private Constraints text() {
    List<Constraints.Pattern> patterns = new ArrayList<>();
    for (int count = random.nextInt(4); count > 1; count--) {
      int flags = random.nextInt(3) == 0 ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
      patterns.add(new Constraints.Pattern(RandomTexts.pattern(random), flags));
    }
    return new Constraints(
        random.nextBoolean() ? size() : Interval.ALL,
        Interval.ALL,
        Optional.empty(),
        patterns,
        random.nextInt(3) == 0,
        random.nextInt(5) == 0,
        Optional.empty(),
        false);
  }

  private Constraints withDigits(Constraints constraints) {
    return random.nextInt(3) == 0
        ? constraints.withDigits(new Constraints.Digits(random.nextInt(20), random.nextInt(5)))
        : constraints;
  }

  private static Constraints alwaysNull() {
    return new Constraints(
        Interval.ALL,
        Interval.ALL,
        Optional.empty(),
        List.of(),
        false,
        false,
        Optional.empty(),
        true);
  }

  private static Constraints mustBe(boolean value) {
    return new Constraints(
        Interval.ALL,
        Interval.ALL,
        Optional.empty(),
        List.of(),
        false,
        false,
        Optional.of(value),
        false);
  }

  private Interval size() {
    int min = random.nextInt(4);
    Interval atLeast = Interval.atLeast(BigDecimal.valueOf(min));
    Interval atMost = Interval.atMost(BigDecimal.valueOf(min + random.nextInt(200)));
    return switch (random.nextInt(3)) {
      case 0 -> atLeast;
      case 1 -> atMost;
      default -> atLeast.and(atMost);
    };
  }

  private Interval range(List<String> limits) {
    return new Interval(bound(limits), bound(limits));
  }

  private Optional<Interval.Bound> bound(List<String> limits) {
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(
            new Interval.Bound(
                new BigDecimal(RandomTexts.one(random, limits)), random.nextInt(4) > 0));
  }
}
