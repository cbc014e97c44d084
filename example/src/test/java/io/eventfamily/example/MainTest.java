package io.eventfamily.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.testing.ReservedPort;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  @Timeout(120)
  void playsTheStoryOnABrokerOfItsOwn() {
    assertThat(run()).isZero();

    assertThat(text(err)).isEmpty();
    assertThat(text(out)).contains("13 of 13 events arrived, each equal to what was sent.");
    assertThat(text(out).lines()).allMatch(line -> line.length() <= 110);
  }

  @Test
  void explainsItsOptions() {
    assertThat(run("--help")).isZero();

    assertThat(text(out)).contains("--bootstrap-servers HOST:PORT");
  }

  @Test
  void rejectsAnUnknownOption() {
    assertThat(run("--bootstrap")).isEqualTo(2);

    assertThat(text(err)).startsWith("Unknown option: --bootstrap").contains("--help");
  }

  @Test
  void rejectsAnOptionWithoutItsValue() {
    assertThat(run("--bootstrap-servers")).isEqualTo(2);

    assertThat(text(err)).startsWith("--bootstrap-servers needs a value");
  }

  // Less than the minute that Kafka's clients wait by default.
  @Test
  @Timeout(50)
  void saysThatNoBrokerIsThere() {
    try (ReservedPort port = ReservedPort.any()) {
      String nobody = "127.0.0.1:" + port.number();

      assertThat(run("--bootstrap-servers", nobody)).isEqualTo(1);

      assertThat(text(err)).startsWith("No Kafka broker can be reached at " + nobody);
      assertThat(text(err).lines()).hasSize(1);
    }
  }

  @Test
  void saysThatTheAddressIsNone() {
    assertThat(run("--bootstrap-servers", "nonsense")).isEqualTo(1);

    assertThat(text(err)).startsWith("No Kafka broker can be reached at nonsense");
    assertThat(text(err).lines()).hasSize(1);
  }

  private int run(String... args) {
    return Main.run(
        List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(UTF_8);
  }
}
