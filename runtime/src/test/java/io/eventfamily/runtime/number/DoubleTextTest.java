package io.eventfamily.runtime.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleTextTest {

  @Test
  void writesSpecialDoublesAsTheDefinitionSays() {
    SampleDoubles.special().forEach(DoubleTextTest::assertIsAsDefined);
  }

  @Test
  void writesDoublesOfAllExponentsAsTheDefinitionSays() {
    SampleDoubles.ofAllExponents(4).forEach(DoubleTextTest::assertIsAsDefined);
  }

  @Test
  void writesRandomDoublesAsTheDefinitionSays() {
    SampleDoubles.random(6_000).forEach(DoubleTextTest::assertIsAsDefined);
  }

  private static void assertIsAsDefined(double value) {
    assertThat(DoubleText.of(value)).isEqualTo(SlowDoubleText.of(value));
  }

  @Test
  void writesFloatsOfAllExponentsAsTheDefinitionSays() {
    SampleDoubles.floatsOfAllExponents(100)
        .forEach(
            value -> {
              float single = (float) value;

              assertThat(DoubleText.of(single)).isEqualTo(SlowDoubleText.of(single));
            });
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_19)
  void writesTheDigitsThatTheJdkWrites() {
    // The JDK writes at least two digits, and so takes the nearest of two where one is enough.
    DoubleStream.concat(SampleDoubles.random(60_000), SampleDoubles.ofAllExponents(40))
        .filter(value -> Math.abs(value) > 1e-322 || value == 0)
        .forEach(
            value ->
                assertThat(new BigDecimal(DoubleText.of(value)))
                    .isEqualByComparingTo(Double.toString(value)));
    new Random(4)
        .ints(100_000)
        .mapToObj(Float::intBitsToFloat)
        .filter(value -> Float.isFinite(value) && Math.abs(value) > 1e-43)
        .forEach(
            value ->
                assertThat(new BigDecimal(DoubleText.of(value)))
                    .isEqualByComparingTo(Float.toString(value)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, -0.0",
    "1, 1.0",
    "123.45, 123.45",
    "12345678.5, 12345678.5",
    "1234567.25, 1234567.25",
    "123456789.125, 123456789.125",
    "123456789012345.6, 123456789012345.6",
    "1234567890123456, 1234567890123456.0",
    "9999999999999998, 9999999999999998.0",
    "1200000000000000, 1200000000000000.0",
    "1e16, 1e+16",
    "-1.5e300, -1.5e+300",
    "0.00001, 0.00001",
    "-0.000012345678901234567, -0.000012345678901234568",
    "0.000001, 1e-6",
    "1.25e-10, 1.25e-10",
    "5e-324, 5e-324",
    "-2.2250738585072014E-308, -2.2250738585072014e-308"
  })
  void laysDoublesOutAsPydanticDoes(double value, String text) {
    assertThat(DoubleText.of(value)).isEqualTo(text);
  }

  @Test
  void writesIntoABufferAtAPosition() {
    for (double value :
        new double[] {-0.000012345678901234567, -1.2345678901234567e-300, 0, 12.5}) {
      byte[] buffer = new byte[3 + DoubleText.MAX_LENGTH];
      Arrays.fill(buffer, (byte) '#');

      int end = DoubleText.put(value, buffer, 3);

      String text = new String(buffer, 0, end, StandardCharsets.US_ASCII);
      assertThat(text).isEqualTo("###" + DoubleText.of(value));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesWhatIsNotFinite(double value) {
    assertThatThrownBy(() -> DoubleText.of(value)).isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> DoubleText.of((float) value))
        .isInstanceOf(NumberFormatException.class);
  }

  @Test
  void needsNoMoreRoomThanItSays() {
    IntStream.rangeClosed(-330, 308)
        .mapToDouble(exponent -> Double.parseDouble("-1.2345678901234567e" + exponent))
        .forEach(
            value -> {
              byte[] buffer = new byte[DoubleText.MAX_LENGTH];

              assertThat(DoubleText.put(value, buffer, 0)).isLessThanOrEqualTo(buffer.length);
            });
  }
}
