package io.eventfamily.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0.0",
        "-0.00",
        "0e10",
        "12.50",
        "-19.99",
        "1e5",
        "1.5E-3",
        "1.5e+3",
        "123456789012345678",
        "1234567890.12345678",
        "0.123456789012345678",
        "1234567890123456789",
        "1000000000000000000000000",
        "0.00000000000000000000000001",
        "1.000000000000000000000000000",
        "18446744073709551616",
        "18446744073709551616.5",
        "1e1000000",
        "1e-1000001",
        "1e2147483647",
        "1e-2147483647"
      })
  void readsWithTheScaleOfTheText(String text) {
    assertThat(parse(text)).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2147483649", "1e-9999999999999999999999", "1.5e99999999999"})
  void refusesExponentsThatNoDecimalHas(String text) {
    assertThatThrownBy(() -> parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void readsRandomDecimals() {
    Random random = new Random(1);
    for (int round = 0; round < 50_000; round++) {
      long unscaled = random.nextLong() >> random.nextInt(64);
      String text = BigDecimal.valueOf(unscaled, random.nextInt(22)).toPlainString();

      assertThat(parse(text)).isEqualTo(new BigDecimal(text));
    }
  }

  private static BigDecimal parse(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return DecimalParser.parse(bytes, 0, bytes.length);
  }
}
