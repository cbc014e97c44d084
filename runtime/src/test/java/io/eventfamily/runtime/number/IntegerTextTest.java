package io.eventfamily.runtime.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IntegerTextTest {

  @Test
  void writesAndReadsAsTheJdkDoes() {
    Random random = new Random(1);
    LongStream powers =
        LongStream.iterate(1, power -> power * 10)
            .limit(19)
            .flatMap(power -> LongStream.of(power - 1, power, power + 1, 9 * (power / 10)));
    LongStream limits =
        LongStream.of(0, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE);
    LongStream any =
        LongStream.generate(() -> random.nextLong() >> random.nextInt(64)).limit(100_000);

    LongStream.concat(powers, LongStream.concat(limits, any))
        .forEach(
            value -> {
              assertIsAsOfTheJdk(value);
              assertIsAsOfTheJdk(-value);
            });
  }

  private static void assertIsAsOfTheJdk(long value) {
    byte[] buffer = new byte[IntegerText.MAX_LENGTH + 1];

    int end = IntegerText.put(value, buffer, 1);

    String text = new String(buffer, 1, end - 1, StandardCharsets.US_ASCII);
    assertThat(text).isEqualTo(Long.toString(value));
  }
}
