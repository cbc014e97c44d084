package io.eventfamily.benchmark.buffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTest {

  @ParameterizedTest
  @EnumSource
  void allGiveTheSameEventAgainAndAgain(Size size) {
    byte[] json = size.json();
    Object event = Source.ARRAY.reading(size.codec(), json).read();
    for (Source source : Source.values()) {
      Source.Reading reading = source.reading(size.codec(), json);

      assertThat(reading.read()).isEqualTo(event);
      assertThat(reading.read()).isEqualTo(event);
    }
  }

  @Test
  void costsGoFromOneProcessToAnother() {
    Cost cost = new Cost(Size.SMALL, Source.DIRECT, 405, 481.25, 744.0);

    assertThat(Cost.parse(cost.toString())).isEqualTo(cost);
  }

  @Test
  void theMedianStandsInTheMiddle() {
    assertThat(Cost.median(List.of(7.0, 1.0, 3.0))).isEqualTo(3.0);
  }
}
