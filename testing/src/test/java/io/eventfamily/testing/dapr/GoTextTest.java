package io.eventfamily.testing.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "+0, PT0S",
    "1s, PT1S",
    "-1.5h, PT-1H-30M",
    "1h2m3s, PT1H2M3S",
    "1m1m, PT2M",
    ".5s, PT0.5S",
    "5.s, PT5S",
    "1ms2us3ns, PT0.001002003S",
    "2562047h, PT2562047H"
  })
  void readsDurations(String text, Duration duration) {
    assertThat(GoText.duration(text)).contains(duration);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "s", ".s", "1d", "1 s", "1S", "1s ", "--1s", "2562048h"})
  void readsNothingElse(String text) {
    assertThat(GoText.duration(text)).isEmpty();
  }
}
