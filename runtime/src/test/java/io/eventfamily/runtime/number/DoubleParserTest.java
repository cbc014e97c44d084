package io.eventfamily.runtime.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-0.0",
        "-0e5",
        "0e400",
        "0.0e-99999999999999999999",
        "1",
        "12345678",
        "123456789",
        "1E5",
        "1.5e+3",
        "1e22",
        "1e23",
        "-1e-22",
        "1e-23",
        "9007199254740993",
        "9007199254740993.0",
        "9007199254740993.00000000000000000000000000000000001",
        "9007199254740992.99999999999999999999999999999999999",
        "16777217",
        "16777217.0",
        "16777217.000000000000000000000000000000001",
        "1.00000005960464477539062",
        "18446744073709551616",
        "36893488147419103232e-19",
        "5e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "7.0064923216240853e-46",
        "7.0064923216240854e-46",
        "2.2250738585072011e-308",
        "2.2250738585072012e-308",
        "2.2250738585072014E-308",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "3.4028235e38",
        "3.4028235677973366e38",
        "3.4028235677973367e38",
        "1e309",
        "1e310",
        "999999999999999999e308",
        "999999999999999999e324",
        "1e400",
        "-1e400",
        "1e-400",
        "-1e-400",
        "1e2147483647",
        "1e-2147483648",
        "1e99999999999999999999",
        "1e-99999999999999999999",
        "0.000000000000000000000000000000000000000000000000000001e54",
        "100000000000000000000000000000000000000000000000000e-50"
      })
  void readsAsTheJdkDoes(String text) {
    assertIsAsOfTheJdk(text);
  }

  @Test
  void readsBackEveryDoubleThatIsWritten() {
    Stream.of(
            SampleDoubles.special(), SampleDoubles.ofAllExponents(20), SampleDoubles.random(40_000))
        .flatMapToDouble(values -> values)
        .forEach(
            value -> {
              byte[] bytes = new byte[DoubleText.MAX_LENGTH];
              int length = DoubleText.put(value, bytes, 0);

              assertIsSame(DoubleParser.parseDouble(bytes, 0, length), value);
            });
  }

  @Test
  void readsBackEveryFloatThatIsWritten() {
    SampleDoubles.floatsOfAllExponents(400)
        .forEach(
            value -> {
              byte[] bytes = new byte[DoubleText.MAX_LENGTH];
              int length = DoubleText.put((float) value, bytes, 0);

              assertIsSame(DoubleParser.parseFloat(bytes, 0, length), value);
            });
  }

  @Test
  void readsWhatIsHalfWayBetweenDoubles() {
    DoubleStream.concat(SampleDoubles.ofAllExponents(1), SampleDoubles.special().limit(1_000))
        .filter(value -> Double.isFinite(Math.nextUp(value)))
        .forEach(
            value -> {
              BigDecimal next = new BigDecimal(Math.nextUp(value));
              assertIsReadAround(next.add(new BigDecimal(value)).divide(BigDecimal.valueOf(2)));
            });
  }

  @Test
  void readsWhatIsHalfWayBetweenFloats() {
    SampleDoubles.floatsOfAllExponents(5)
        .filter(value -> Float.isFinite(Math.nextUp((float) value)))
        .forEach(
            value -> {
              BigDecimal next = new BigDecimal(Math.nextUp((float) value));
              assertIsReadAround(next.add(new BigDecimal(value)).divide(BigDecimal.valueOf(2)));
            });
  }

  private static void assertIsReadAround(BigDecimal halfWay) {
    BigDecimal unit = halfWay.ulp();
    for (BigDecimal decimal :
        new BigDecimal[] {halfWay, halfWay.subtract(unit), halfWay.add(unit)}) {
      assertIsAsOfTheJdk(decimal.toString());
    }
    assertIsAsOfTheJdk(halfWay.unscaledValue() + "0e" + (-halfWay.scale() - 1));
  }

  @Test
  void readsRandomDigits() {
    Random random = new Random(1);
    for (int round = 0; round < 60_000; round++) {
      int length = 1 + random.nextInt(round % 100 == 0 ? 1_000 : 25);
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
      text.append(random.nextInt(4) == 0 ? "0." : "" + (1 + random.nextInt(9)));
      boolean hasPoint = text.indexOf(".") >= 0;
      int point = random.nextInt(length);
      for (int index = 0; index < length; index++) {
        if (index == point && index > 0 && !hasPoint) {
          text.append('.');
        }
        text.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
      }
      if (random.nextBoolean()) {
        text.append('e').append(random.nextInt(700) - 350 >> random.nextInt(6));
      }
      assertIsAsOfTheJdk(text.toString());
    }
  }

  private static void assertIsAsOfTheJdk(String text) {
    double expected = Double.parseDouble(text);
    float expectedFloat = Float.parseFloat(text);
    byte[] exact = text.getBytes(StandardCharsets.US_ASCII);
    // In the middle of other digits, which are not to be read.
    byte[] within = ("77" + text + "7777777777").getBytes(StandardCharsets.US_ASCII);
    int end = 2 + exact.length;

    assertIsSame(DoubleParser.parseDouble(exact, 0, exact.length), expected);
    assertIsSame(DoubleParser.parseDouble(within, 2, end), expected);
    assertIsSame(DoubleParser.parseFloat(exact, 0, exact.length), expectedFloat);
    assertIsSame(DoubleParser.parseFloat(within, 2, end), expectedFloat);
  }

  /** Tells the two zeros apart. */
  private static void assertIsSame(double read, double expected) {
    assertThat(Double.valueOf(read)).isEqualTo(Double.valueOf(expected));
  }
}
