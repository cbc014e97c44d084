package io.eventfamily.dapr.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundedNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[0,-1,123456789012345,1.5,-0.25]",
        "9007199254740992",
        "-9007199254740992",
        "0.1",
        "3.141592653589793",
        "1e300",
        "1e-300",
        "{\"a\":\"12345678901234567890\",\"b\\\"\":\"\\\\\",\"9007199254740993\":1}",
      })
  void findsNoneWhereADoubleHoldsAll(String json) {
    assertThat(RoundedNumbers.areIn(json.getBytes(UTF_8))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993",
        "[1,-9223372036854775808]",
        "1152921504606846976",
        "{\"a\":\"\\\"\",\"b\":12345678901234567890}",
        "0.12345678901234567891",
        "1e400",
        "1e99999999999",
        "1e-99999999999",
        "1.00000000000000000001",
      })
  void findsNumbersThatADoubleDoesNotHold(String json) {
    assertThat(RoundedNumbers.areIn(json.getBytes(UTF_8))).isTrue();
  }
}
