package io.eventfamily.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.runtime.number.DoubleText;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.wire.WireTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What module schema has of its own is as the runtime and the model have it. */
class WireTextsOfCodecsTest {

  private static final int NUMBERS = 20_000;

  private final Random random = new Random(1);

  @Test
  void doublesAreWrittenAsTheRuntimeWritesThem() {
    for (int count = 0; count < NUMBERS; count++) {
      double value = Double.longBitsToDouble(random.nextLong());
      assertSame(Double.isFinite(value) ? value : random.nextDouble());
      assertSame(random.nextInt(1_000_000) / 100.0);
    }
  }

  /** The distance to the neighbours differs there. */
  @Test
  void powersOfTwoAreWrittenAsTheRuntimeWritesThem() {
    for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
      double power = Math.scalb(1.0, exponent);
      List.of(power, Math.nextUp(power), Math.nextDown(power))
          .forEach(WireTextsOfCodecsTest::assertSame);
    }
  }

  private static void assertSame(double value) {
    assertThat(WireTexts.of(ScalarType.DOUBLE, value).text()).isEqualTo(DoubleText.of(value));
  }

  @Test
  void floatsAreWrittenAsTheRuntimeWritesThem() {
    for (int count = 0; count < NUMBERS; count++) {
      float any = Float.intBitsToFloat(random.nextInt());
      float value = Float.isFinite(any) ? any : random.nextFloat();
      assertThat(WireTexts.of(ScalarType.FLOAT, value).text()).isEqualTo(DoubleText.of(value));
    }
  }

  @Test
  void allScalarsHaveTheSameNames() {
    assertThat(names(Scalar.values())).isEqualTo(names(ScalarType.values()));
    assertThat(names(io.eventfamily.processor.model.Naming.values()))
        .isEqualTo(names(FormatSettings.Naming.values()));
    assertThat(names(io.eventfamily.processor.model.UnknownProperties.values()))
        .isEqualTo(names(FormatSettings.UnknownProperties.values()));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
