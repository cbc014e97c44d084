package io.eventfamily.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.peer.Format;
import io.eventfamily.benchmark.peer.Peer;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShuffledTest {

  @ParameterizedTest
  @EnumSource
  void shufflesWithoutAChange(Sample sample) throws IOException {
    byte[] shuffled = Shuffled.of(sample.json());
    assertThat(shuffled).hasSameSizeAs(sample.json()).isNotEqualTo(sample.json());
    check(Peer.OURS.format(sample), shuffled);
  }

  private static <E> void check(Format<E> ours, byte[] json) throws IOException {
    assertThat(ours.read(json)).isEqualTo(ours.event());
  }

  @ParameterizedTest
  @EnumSource
  void putsThePayloadBeforeItsType(Sample sample) throws IOException {
    assertThat(new String(Shuffled.of(sample.json()), UTF_8))
        .startsWith("{\"payload\":{")
        .contains("\"event_type\":");
  }
}
