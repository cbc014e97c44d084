package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DoublesTest {

  private static final Pattern LAYOUT =
      Pattern.compile("-?(0|[1-9][0-9]{0,15})\\.[0-9]+|-?[1-9](\\.[0-9]*[1-9])?e[+-][1-9][0-9]*");

  static Stream<List<String>> pydanticDoubles() {
    return TestData.rows("pydantic-doubles.tsv");
  }

  @ParameterizedTest
  @MethodSource("pydanticDoubles")
  void writesAsPydanticWrites(List<String> row) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(row.get(0), 16));

    assertThat(Doubles.format(value)).isEqualTo(row.get(1));
  }

  @Test
  void readsBackFromOneLayoutWithNoDigitTooMany() {
    Random random = new Random(1);
    for (int round = 0; round < 4_000; round++) {
      assertIsShortest(Double.longBitsToDouble(random.nextLong()));
    }
    for (int round = 0; round < 4_000; round++) {
      assertIsShortest((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(24)));
    }
    for (int round = 0; round < 3_000; round++) {
      assertIsShortest(Double.longBitsToDouble(random.nextLong() >>> 12 >>> random.nextInt(52)));
    }
    // Quarters of so large a number are halfway between two decimals of sixteen digits.
    for (int round = 0; round < 3_000; round++) {
      assertIsShortest(random.nextLong(1L << 49, 1L << 51) + 0.25 * random.nextInt(4));
    }
    for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
      double power = Math.scalb(1.0, exponent);
      assertIsShortest(power);
      assertIsShortest(Math.nextUp(power));
      assertIsShortest(Math.nextDown(power));
    }
    for (int exponent = -324; exponent <= 308; exponent++) {
      assertIsShortest(Double.parseDouble("1e" + exponent));
    }
  }

  private static void assertIsShortest(double value) {
    if (!Double.isFinite(value)) {
      return;
    }
    String text = Doubles.format(value);
    assertThat(Double.doubleToRawLongBits(Double.parseDouble(text)))
        .as(text)
        .isEqualTo(Double.doubleToRawLongBits(value));
    assertThat(text).matches(LAYOUT);
    double magnitude = Math.abs(value);
    if (magnitude == 0) {
      return;
    }
    assertThat(text.contains("e")).as(text).isEqualTo(magnitude < 1e-5 || magnitude >= 1e16);
    BigDecimal written = new BigDecimal(text).abs().stripTrailingZeros();
    BigDecimal exact = new BigDecimal(magnitude);
    // Of the decimals with one digit less, the two neighbours are the only ones to come near.
    if (written.precision() > 1) {
      MathContext shorter = new MathContext(written.precision() - 1, RoundingMode.DOWN);
      BigDecimal below = exact.round(shorter);
      assertThat(below.doubleValue()).as("shorter than %s", text).isNotEqualTo(magnitude);
      assertThat(below.add(below.ulp()).doubleValue())
          .as("shorter than %s", text)
          .isNotEqualTo(magnitude);
    }
    // Among those of its length, the one that is written is the nearest that reads back.
    BigDecimal distance = written.subtract(exact).abs();
    MathContext asLong = new MathContext(written.precision(), RoundingMode.DOWN);
    BigDecimal below = exact.round(asLong);
    for (BigDecimal other : List.of(below, below.add(below.ulp()))) {
      if (other.doubleValue() == magnitude && other.compareTo(written) != 0) {
        int nearer = distance.compareTo(other.subtract(exact).abs());
        assertThat(nearer).as(text).isLessThanOrEqualTo(0);
        if (nearer == 0) {
          assertThat(written.unscaledValue().testBit(0)).as("%s is odd", text).isFalse();
        }
      }
    }
  }

  // Of the last two, the JDK before version 19 writes a digit more.
  @ParameterizedTest
  @CsvSource({
    "0.1,0.1",
    "-0.3,-0.3",
    "16777216,1.6777216E7",
    "3.4028235e38,3.4028235E38",
    "1e-45,1e-45",
    "0,0",
    "-0.0,-0.0",
    "1.0e23,1.0e23",
    "2.8554688,2.8554688",
    "1.1754944e-38,1.1754944e-38",
    "3.3554448e7,3.355445e7"
  })
  void takesFloatsAtTheirShortestDecimal(float value, double expected) {
    assertThat(Doubles.asWritten(value)).isEqualTo(expected);
  }

  @Test
  void takesEveryFloatAtADoubleThatRoundsToIt() {
    Random random = new Random(2);
    for (int round = 0; round < 10_000; round++) {
      float value = Float.intBitsToFloat(random.nextInt());
      if (Float.isFinite(value)) {
        double widened = Doubles.asWritten(value);

        assertThat((float) widened).isEqualTo(value);
        assertThat(Doubles.format(value)).isEqualTo(Doubles.format(widened));
        assertThat(new BigDecimal(Doubles.format(widened)).stripTrailingZeros().precision())
            .isLessThanOrEqualTo(9);
      }
    }
  }

  @Test
  void leavesFloatsThatAreNotFinite() {
    assertThat(Doubles.asWritten(Float.NaN)).isNaN();
    assertThat(Doubles.asWritten(Float.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
  }
}
