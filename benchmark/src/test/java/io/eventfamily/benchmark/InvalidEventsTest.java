package io.eventfamily.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.event.TaskEvent;
import io.eventfamily.benchmark.event.TaskEventCodec;
import io.eventfamily.benchmark.peer.Format;
import io.eventfamily.benchmark.peer.Peer;
import io.eventfamily.runtime.Decoded;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidEventsTest {

  @Test
  void theFirstIsValidForBoth() throws IOException {
    byte[] event = InvalidEvents.mix().get(0);
    assertThat(TaskEventCodec.INSTANCE.decode(event)).isInstanceOf(Decoded.Valid.class);
    assertThat(Peer.JACKSON_2.format(Sample.SMALL).read(event)).isNotNull();
  }

  @Test
  void theOthersAreInvalidForBoth() throws IOException {
    Format<?> jackson2 = Peer.JACKSON_2.format(Sample.SMALL);
    for (byte[] event : others()) {
      assertThat(TaskEventCodec.INSTANCE.decode(event)).isInstanceOf(Decoded.Invalid.class);
      assertThatExceptionOfType(IOException.class).isThrownBy(() -> jackson2.read(event));
    }
  }

  @Test
  void mostHaveSeveralMistakes() throws IOException {
    long several = others().stream().filter(event -> violations(event) > 1).count();
    assertThat(several).isEqualTo(InvalidEvents.COUNT - 2);
  }

  private static List<byte[]> others() throws IOException {
    List<byte[]> mix = InvalidEvents.mix();
    assertThat(mix).hasSize(InvalidEvents.COUNT);
    return mix.subList(1, mix.size());
  }

  private static int violations(byte[] event) {
    Decoded<TaskEvent> decoded = TaskEventCodec.INSTANCE.decode(event);
    return decoded.<Integer>fold(valid -> 0, unknown -> 0, invalid -> invalid.violations().size());
  }
}
