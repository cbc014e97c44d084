package io.eventfamily.schema.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.oracle.ScalarReader;
import io.eventfamily.schema.oracle.ScalarSamples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The verdicts on scalars are those of the runtime on samples. */
class ScalarsTest {

  private static final List<String> BOUNDS =
      List.of(
          "0",
          "1",
          "-1",
          "0.5",
          "-0.5",
          "7",
          "100",
          "0.1",
          "0.3",
          "127",
          "128",
          "-128.5",
          "32767",
          "16777216",
          "16777217",
          "9007199254740992",
          "9007199254740993",
          "9223372036854775807",
          "0.29999999999999999999",
          "0.30000000000000000001",
          "3.4028235E+38",
          "1E+39",
          "1.7976931348623157E+308",
          "1E+400",
          "-1E+400",
          "2026",
          "9999",
          "1E-46",
          "1E-400");

  private static final List<Integer> SIZES = List.of(0, 1, 2, 3, 4, 10, 320, 321, 400);

  @ParameterizedTest
  @EnumSource(ScalarType.class)
  void eachPairOfTypesIsJudgedAsTheRuntimeJudgesSamples(ScalarType reader) {
    for (ScalarType writer : ScalarType.values()) {
      for (boolean naiveIsUtc : List.of(true, false)) {
        assertVerdict(reader, Constraints.NONE, naiveIsUtc, writer, Constraints.NONE);
      }
    }
  }

  @Test
  void rangesAndDigitsAreJudgedAsTheRuntimeJudgesSamples() {
    Random random = new Random(1);
    List<ScalarType> numbers = new ArrayList<>(NumberSet.INTEGERS);
    numbers.remove(ScalarType.YEAR);
    numbers.addAll(NumberSet.BINARY);
    numbers.addAll(NumberSet.DECIMALS);
    for (int count = 0; count < 20_000; count++) {
      ScalarType writer = any(numbers, random);
      ScalarType reader = random.nextInt(3) == 0 ? writer : any(numbers, random);
      Constraints written = randomNumbers(random);
      Constraints read = random.nextInt(3) == 0 ? written : randomNumbers(random);
      assertVerdict(reader, read, false, writer, written);
    }
  }

  @Test
  void constraintsOfStringsAreJudgedAsTheRuntimeJudgesSamples() {
    Random random = new Random(2);
    for (int count = 0; count < 5_000; count++) {
      assertVerdict(
          ScalarType.STRING, randomTexts(random), false, ScalarType.STRING, randomTexts(random));
      assertVerdict(
          ScalarType.BYTES,
          Constraints.NONE.withSize(randomSize(random)),
          false,
          ScalarType.BYTES,
          Constraints.NONE.withSize(randomSize(random)));
    }
  }

  private static void assertVerdict(
      ScalarType reader,
      Constraints demanded,
      boolean naiveIsUtc,
      ScalarType writer,
      Constraints constraints) {
    List<String> samples = ScalarSamples.of(writer, constraints, demanded);
    Optional<String> rejected =
        samples.stream()
            .filter(json -> !ScalarReader.reads(reader, demanded, naiveIsUtc, json))
            .findFirst();
    boolean isEmpty =
        NumberSet.isNumber(writer)
            ? NumberSet.of(writer, constraints).isEmpty()
            : TextSet.of(writer, constraints).map(TextSet::isEmpty).orElse(false);
    String question = reader + " " + demanded + " reads " + writer + " " + constraints;
    if (isEmpty) {
      assertThat(samples).as(question).isEmpty();
      return;
    }
    assertThat(
            new ScalarAcceptance(naiveIsUtc).accepts(reader, demanded, writer, constraints)
                ? Optional.empty()
                : Optional.of("some value"))
        .as(question + ", which rejects " + rejected.map(ScalarsTest::shortened))
        .isEqualTo(rejected.map(json -> "some value"));
  }

  private static String shortened(String json) {
    return json.substring(0, Math.min(60, json.length()));
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static Constraints randomNumbers(Random random) {
    Constraints constraints = Constraints.NONE;
    if (random.nextInt(3) > 0) {
      constraints = constraints.withRange(new Interval(bound(random), bound(random)));
    }
    if (random.nextInt(3) == 0) {
      constraints =
          constraints.withDigits(
              new Constraints.Digits(
                  any(List.of(0, 1, 2, 3, 10, 15, 16, 17, 20), random),
                  any(List.of(0, 1, 2, 3, 20), random)));
    }
    return constraints;
  }

  private static Optional<Interval.Bound> bound(Random random) {
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(
            new Interval.Bound(new BigDecimal(any(BOUNDS, random)), random.nextBoolean()));
  }

  private static Constraints randomTexts(Random random) {
    return new Constraints(
        randomSize(random),
        Interval.ALL,
        Optional.empty(),
        List.of(),
        random.nextInt(3) == 0,
        random.nextInt(4) == 0,
        Optional.empty(),
        false);
  }

  private static Interval randomSize(Random random) {
    Interval size = Interval.ALL;
    if (random.nextBoolean()) {
      size = size.and(Interval.atLeast(BigDecimal.valueOf(any(SIZES, random))));
    }
    return random.nextBoolean()
        ? size.and(Interval.atMost(BigDecimal.valueOf(any(SIZES, random))))
        : size;
  }
}
