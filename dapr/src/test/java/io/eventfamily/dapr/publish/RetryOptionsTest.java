package io.eventfamily.dapr.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventfamily.dapr.TaskEventCodec;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be configured, and what cannot. */
class RetryOptionsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1000, 10000, 0.2, 30000, 0",
    "101, 1000, 10000, 0.2, 30000, 0",
    "3, 0, 10000, 0.2, 30000, 0",
    "3, 1000, 999, 0.2, 30000, 0",
    "3, 1000, 10000, -0.1, 30000, 0",
    "3, 1000, 10000, 1, 30000, 0",
    "3, 1000, 10000, NaN, 30000, 0",
    "3, 1000, 10000, 0.2, 0, 0",
    "3, 1000, 10000, 0.2, 30000, -1",
    "3, 1000, 9223372036854775807, 0.2, 30000, 0",
  })
  void refusesValuesOutOfRange(
      int attempts, long firstWait, long maxWait, double jitter, long overall, long startup) {
    assertThatThrownBy(
            () ->
                new RetryOptions(
                    attempts,
                    Duration.ofMillis(firstWait),
                    Duration.ofMillis(maxWait),
                    jitter,
                    Duration.ofMillis(overall),
                    Duration.ofMillis(startup)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAPublisherThatCannotPublish() {
    DaprEventPublisherBuilder<?> builder = DaprEventPublisher.builder(TaskEventCodec.INSTANCE);
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    assertIllegal(() -> builder.pubsub(" "));
    assertIllegal(() -> builder.topic(""));
    assertIllegal(() -> builder.maxInFlight(0));
    assertIllegal(() -> builder.maxBodyBytes(0));
    assertIllegal(() -> builder.requestTimeout(Duration.ZERO));
    assertIllegal(() -> builder.closeTimeout(Duration.ofDays(2)));
    assertIllegal(() -> MessageForm.cloudEvent(URI.create("")));
  }

  private static void assertIllegal(Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void waitsUntilADateToo() {
    Instant now = Instant.parse("2026-01-15T10:30:00Z");
    assertThat(RetryAfter.parse("Thu, 15 Jan 2026 10:30:07 GMT", now))
        .isEqualTo(Duration.ofSeconds(7));
    assertThat(RetryAfter.parse("Thu, 15 Jan 2026 10:29:00 GMT", now)).isEqualTo(Duration.ZERO);
    assertThat(RetryAfter.parse(" 12 ", now)).isEqualTo(Duration.ofSeconds(12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "soon", "99999999999999999999", "1.5"})
  void waitsNoLongerForWhatIsNoTime(String value) {
    assertThat(RetryAfter.parse(value, Instant.EPOCH)).isNull();
  }
}
