package io.eventfamily.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.engine.ScalarEngine.Verdict;
import io.eventfamily.runtime.json.TestData;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every engine judges values as Pydantic does. */
class PydanticScalarsTest {

  private static final Map<String, ScalarKind<?>> KINDS =
      Map.of(
          "double", ScalarKinds.DOUBLE,
          "decimal", ScalarKinds.DECIMAL,
          "date", ScalarKinds.LOCAL_DATE,
          "time", ScalarKinds.LOCAL_TIME,
          "localdatetime", ScalarKinds.LOCAL_DATE_TIME,
          "offsetdatetime", ScalarKinds.OFFSET_DATE_TIME,
          "duration", ScalarKinds.DURATION,
          "bytes", ScalarKinds.BYTES,
          "url", ScalarKinds.LINK);

  private static final List<ScalarEngine> ENGINES = ScalarEngine.exact().toList();

  static Stream<List<String>> verdicts() {
    return TestData.rows("pydantic-scalars.tsv");
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void judgesAsPydanticDoes(List<String> row) {
    ScalarKind<?> kind = KINDS.get(row.get(0));
    String document = row.get(1);
    String code = row.get(2);
    String value = row.get(3);

    for (ScalarEngine engine : ENGINES) {
      Verdict verdict = engine.fromJson(kind, document);

      assertThat(verdict.code()).as("%s of %s", engine, document).isEqualTo(code);
      if (code.equals("ok") && !value.isEmpty()) {
        assertThat(textOf(kind, verdict.value(), document)).as("%s", engine).isEqualTo(value);
      }
    }
  }

  /** A value in the form of the table. */
  private static String textOf(ScalarKind<?> kind, Object value, String document) {
    if (value instanceof Duration duration) {
      return BigInteger.valueOf(duration.getSeconds())
          .multiply(BigInteger.valueOf(1_000_000))
          .add(BigInteger.valueOf(duration.getNano() / 1_000))
          .toString();
    }
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    if (value instanceof BigDecimal decimal && !document.startsWith("\"")) {
      return textOfNumber(decimal);
    }
    String json = ENGINES.get(0).toJson(kind, value);
    return json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
  }

  /** Of a decimal that is a number in JSON, Pydantic keeps the digits that a double has. */
  private static String textOfNumber(BigDecimal decimal) {
    if (decimal.scale() == 0) {
      return decimal.toString();
    }
    String shortest = ENGINES.get(0).toJson(ScalarKinds.DOUBLE, decimal.doubleValue());
    BigDecimal rounded = new BigDecimal(shortest).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.toPlainString() : rounded.toString();
  }
}
