package io.eventfamily.benchmark.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MediansTest {

  @Test
  void oneOddRoundDoesNotCount() {
    assertThat(of(3, 100, 1, 2, 4).median()).isEqualTo(3);
  }

  @Test
  void aRatioIsOfTwoFiguresOfOneRound() {
    assertThat(of(2, 30, 4).dividedBy(of(1, 10, 4)).median()).isEqualTo(2);
  }

  private static Medians of(double... values) {
    Medians medians = new Medians();
    DoubleStream.of(values).forEach(medians::add);
    return medians;
  }
}
