package io.eventfamily.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongParserTest {

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "-0, true",
    "9223372036854775807, true",
    "9223372036854775808, false",
    "-9223372036854775808, true",
    "-9223372036854775809, false",
    "999999999999999999, true",
    "9999999999999999999, false",
    "-9999999999999999999, false",
    "18446744073709551616, false",
    "10000000000000000000000000000, false"
  })
  void tellsWhatALongCanHold(String text, boolean fits) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);

    assertThat(LongParser.fits(bytes, 0, bytes.length)).isEqualTo(fits);
    if (fits) {
      assertThat(LongParser.parse(bytes, 0, bytes.length)).isEqualTo(Long.parseLong(text));
    }
  }
}
