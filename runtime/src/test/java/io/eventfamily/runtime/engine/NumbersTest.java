package io.eventfamily.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How every engine judges numbers, beyond what the table of Pydantic's verdicts tells. */
class NumbersTest {

  static Stream<ScalarEngine> engines() {
    return ScalarEngine.exact();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void judgesIntegersByTheirRange(ScalarEngine engine) {
    Map<ScalarKind<?>, BigInteger> bits =
        Map.of(
            ScalarKinds.BYTE, BigInteger.ONE.shiftLeft(7),
            ScalarKinds.SHORT, BigInteger.ONE.shiftLeft(15),
            ScalarKinds.INT, BigInteger.ONE.shiftLeft(31),
            ScalarKinds.LONG, BigInteger.ONE.shiftLeft(63));
    bits.forEach(
        (kind, end) -> {
          assertThat(engine.fromJson(kind, "-" + end).value()).hasToString("-" + end);
          String max = end.subtract(BigInteger.ONE).toString();
          assertThat(engine.fromJson(kind, max).value()).hasToString(max);
          String below = end.add(BigInteger.ONE).negate().toString();
          engine.assertRejects(kind, "less_than_equal", end.toString(), "1" + "0".repeat(900));
          engine.assertRejects(kind, "greater_than_equal", below, "-1" + "0".repeat(900));
          engine.assertRejects(kind, "int_type", "1.0", "1e0", "\"1\"", "true", "null", "[1]");
        });
    engine.assertReads(ScalarKinds.YEAR, "1", Year.of(1));
    engine.assertReads(ScalarKinds.YEAR, "9999", Year.of(9999));
    engine.assertRejects(ScalarKinds.YEAR, "greater_than_equal", "0", "-1", "-1" + "0".repeat(99));
    engine.assertRejects(ScalarKinds.YEAR, "less_than_equal", "10000", "1" + "0".repeat(99));
    engine.assertRejects(ScalarKinds.YEAR, "int_type", "2026.0", "\"2026\"", "null", "{}");
    engine.assertRejects(ScalarKinds.BIG_INTEGER, "int_type", "1.0", "1e5", "\"1\"", "null");
    String longest = "9".repeat(1_000);
    engine.assertReads(ScalarKinds.BIG_INTEGER, longest, new BigInteger(longest));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void rejectsNumbersThatAreTooLarge(ScalarEngine engine) {
    String long400 = "1" + "0".repeat(400);
    engine.assertRejects(ScalarKinds.DOUBLE, "finite_number", "1e309", "-1e309", long400);
    engine.assertRejects(ScalarKinds.DOUBLE, "finite_number", "1e99999999999", "-" + long400);
    engine.assertRejects(ScalarKinds.FLOAT, "finite_number", "1e39", "-3.4028236e38", "1e400");
    engine.assertRejects(ScalarKinds.FLOAT, "float_type", "\"1\"", "null", "true", "[]");
    engine.assertReads(ScalarKinds.FLOAT, "3.4028235e38", Float.MAX_VALUE);
    engine.assertReads(ScalarKinds.FLOAT, "16777217", 16777216f);
    engine.assertReads(ScalarKinds.FLOAT, "1e-99999999999", 0f);
  }

  // Rounded to a double first, this is halfway between two floats, and becomes the wrong one.
  @ParameterizedTest
  @MethodSource("engines")
  void roundsToAFloatOnce(ScalarEngine engine) {
    engine.assertReads(ScalarKinds.FLOAT, "1.00000017881393432617187499", 1.0000001f);
    engine.assertReads(ScalarKinds.FLOAT, "1.00000017881393432617187501", 1.0000002f);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void readsDecimalsWithAllTheirDigits(ScalarEngine engine) {
    for (String number :
        new String[] {
          "1.10",
          "1.0",
          "100",
          "1e3",
          "1E-10000",
          "1e10000",
          "1e400",
          "0.1e-10",
          "0e5",
          "-0.00",
          "12345678901234567890.12345678901234567890",
          "0." + "7".repeat(998)
        }) {
      engine.assertReads(ScalarKinds.DECIMAL, number, new BigDecimal(number));
      engine.assertReads(ScalarKinds.DECIMAL, "\"" + number + "\"", new BigDecimal(number));
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  @Timeout(60)
  void rejectsDecimalsThatWouldTakeAllMemory(ScalarEngine engine) {
    engine.assertRejects(
        ScalarKinds.DECIMAL,
        "decimal_parsing",
        "1e-10001",
        "1e-999999999",
        "1e-99999999999",
        "0e999999999",
        "\"1e10001\"",
        "\"1e-10001\"",
        "\"1e999999999\"",
        "\"1e-2147483648\"",
        "\"1e99999999999999999999\"",
        "\"0e-999999999\"",
        "\"" + "1".repeat(1_001) + "\"",
        "\"" + "1".repeat(3_000_000) + "\"",
        "\"1e" + "0".repeat(1_000_000) + "\"",
        "\"" + "_".repeat(1_000_000) + "1\"",
        "\"" + " ".repeat(1_000_000) + "1\"",
        "\"." + "1".repeat(999) + "\"");
    engine.assertRejects(
        ScalarKinds.DECIMAL, "finite_number", "1e10001", "-1e999999999", "1e99999999999");
  }
}
