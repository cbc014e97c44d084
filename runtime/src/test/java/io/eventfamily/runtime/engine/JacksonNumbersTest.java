package io.eventfamily.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.eventfamily.runtime.engine.ScalarKind.Box;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of Java that stand in a tree, or in a buffer of tokens, keep the digits they have. */
class JacksonNumbersTest {

  /** A way to read a value of a kind from a number of Java. */
  private record Source(String name, BiFunction<ScalarKind<?>, Number, Object> function) {

    Object read(ScalarKind<?> kind, Number number) {
      return function.apply(kind, number);
    }

    /** What Jackson's exception says, which holds the code of the violation. */
    void assertRejects(ScalarKind<?> kind, String code, Number number) {
      assertThatException()
          .isThrownBy(() -> read(kind, number))
          .withStackTraceContaining("[" + code + "]");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Source> sources() {
    return Stream.of(
        new Source("Jackson 2, tree", JacksonNumbersTest::fromJackson2Tree),
        new Source("Jackson 2, buffer", JacksonNumbersTest::fromJackson2Buffer),
        new Source("Jackson 3, tree", JacksonNumbersTest::fromJackson3Tree),
        new Source("Jackson 3, buffer", JacksonNumbersTest::fromJackson3Buffer));
  }

  private static Object fromJackson2Tree(ScalarKind<?> kind, Number number) {
    var tree = kind.jackson2.valueToTree(List.of(number));
    return unchecked(() -> kind.jackson2.treeToValue(tree, Box.class).value());
  }

  private static Object fromJackson2Buffer(ScalarKind<?> kind, Number number) {
    return unchecked(
        () -> {
          var buffer = new com.fasterxml.jackson.databind.util.TokenBuffer(null, false);
          kind.jackson2.writeValue(buffer, List.of(number));
          return kind.jackson2.readValue(buffer.asParser(), Box.class).value();
        });
  }

  private static Object fromJackson3Tree(ScalarKind<?> kind, Number number) {
    var tree = kind.jackson3.valueToTree(List.of(number));
    return kind.jackson3.treeToValue(tree, Box.class).value();
  }

  private static Object fromJackson3Buffer(ScalarKind<?> kind, Number number) {
    var buffer = tools.jackson.databind.util.TokenBuffer.forGeneration();
    kind.jackson3.writeValue(buffer, List.of(number));
    return kind.jackson3.readValue(buffer.asParser(), Box.class).value();
  }

  @FunctionalInterface
  private interface Reading {

    Object read() throws Exception;
  }

  private static Object unchecked(Reading reading) {
    try {
      return reading.read();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void keepsEveryDigitOfADecimal(Source source) {
    BigDecimal decimal = new BigDecimal("12345678901234567890.1234567890123456789");

    assertThat(source.read(ScalarKinds.DECIMAL, decimal)).isEqualTo(decimal);
    assertThat(source.read(ScalarKinds.DECIMAL, BigInteger.TWO.pow(100)))
        .isEqualTo(new BigDecimal(BigInteger.TWO.pow(100)));
    assertThat(source.read(ScalarKinds.DECIMAL, (short) -7)).hasToString("-7");
    assertThat(source.read(ScalarKinds.FLOAT, decimal)).isEqualTo(12345678901234567890f);
    assertThat(source.read(ScalarKinds.DOUBLE, decimal)).isEqualTo(12345678901234567890.0);
  }

  // As a double, the float is 0.10000000149011612.
  @ParameterizedTest
  @MethodSource("sources")
  void takesAFloatAndADoubleAtTheirShortestDecimal(Source source) {
    Map<ScalarKind<?>, Object> values =
        Map.of(
            ScalarKinds.FLOAT,
            0.1f,
            ScalarKinds.DOUBLE,
            0.1,
            ScalarKinds.DECIMAL,
            new BigDecimal("0.1"));
    values.forEach(
        (kind, value) -> {
          assertThat(source.read(kind, 0.1f)).isEqualTo(value);
          assertThat(source.read(kind, 0.1)).isEqualTo(value);
        });
    assertThat(source.read(ScalarKinds.FLOAT, -0.0)).isEqualTo(-0f);
  }

  @ParameterizedTest
  @MethodSource("sources")
  @Timeout(60)
  void rejectsWhatNoTypeCanHold(Source source) {
    for (Number number :
        new Number[] {
          Float.NaN,
          Float.POSITIVE_INFINITY,
          Double.NaN,
          Double.NEGATIVE_INFINITY,
          new BigDecimal("1e999999999")
        }) {
      source.assertRejects(ScalarKinds.FLOAT, "finite_number", number);
      source.assertRejects(ScalarKinds.DOUBLE, "finite_number", number);
      source.assertRejects(ScalarKinds.DECIMAL, "finite_number", number);
    }
    source.assertRejects(ScalarKinds.FLOAT, "finite_number", 1e39);
    source.assertRejects(ScalarKinds.DECIMAL, "decimal_parsing", new BigDecimal("1e-999999999"));
    source.assertRejects(
        ScalarKinds.DECIMAL, "decimal_parsing", new BigDecimal(BigInteger.TEN.pow(300), 20_000));
  }

  /** Jackson can be told to read numbers that JSON does not have. */
  @ParameterizedTest
  @MethodSource("notNumbers")
  void rejectsWhatIsNoNumberWhereJacksonReadsIt(String text) {
    for (ScalarKind<?> kind :
        new ScalarKind<?>[] {ScalarKinds.FLOAT, ScalarKinds.DOUBLE, ScalarKinds.DECIMAL}) {
      assertThatException()
          .isThrownBy(
              () ->
                  kind.jackson2
                      .readerFor(Box.class)
                      .with(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                      .readValue("[" + text + "]"))
          .withStackTraceContaining("[finite_number]");
      assertThatException()
          .isThrownBy(
              () ->
                  kind.jackson3
                      .readerFor(Box.class)
                      .with(tools.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                      .readValue("[" + text + "]"))
          .withStackTraceContaining("[finite_number]");
    }
  }

  static Stream<String> notNumbers() {
    return Stream.of("NaN", "+INF", "-INF", "Infinity", "-Infinity");
  }
}
