package io.eventfamily.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.peer.Peer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void measuresEverythingByDefault() {
    Options options = Options.parse(List.of());
    assertThat(options.effort()).isEqualTo(Effort.FULL);
    assertThat(trials(options)).containsExactly(Trial.values());
  }

  @Test
  void takesAPart() {
    Options options =
        Options.parse(
            List.of("--quick", "--only", "read", "--peers", "AVRO,PROTOBUF", "--samples", "SMALL"));
    assertThat(options.effort()).isEqualTo(Effort.QUICK);
    assertThat(options.peers()).containsExactly(Peer.AVRO, Peer.PROTOBUF);
    assertThat(options.samples()).containsExactly(Sample.SMALL);
    assertThat(trials(options))
        .as("neither of the two reads text")
        .containsExactly(Trial.BYTES_READ, Trial.SHUFFLED_READ, Trial.ENGINES_READ);
  }

  @Test
  void rejectsWhatItDoesNotKnow() {
    assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(List.of("--slow")));
    assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(List.of("--only")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse(List.of("--peers", "GSON")));
  }

  private static List<Trial> trials(Options options) {
    return Arrays.stream(Trial.values()).filter(trial -> trial.isAskedFor(options)).toList();
  }
}
