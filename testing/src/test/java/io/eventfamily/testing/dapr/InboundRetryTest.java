package io.eventfamily.testing.dapr;

import static io.eventfamily.testing.dapr.Sidecars.deadLetters;
import static io.eventfamily.testing.dapr.Sidecars.route;
import static io.eventfamily.testing.dapr.Sidecars.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.eventfamily.testing.dapr.TestApp.Answer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(120)
@ExtendWith(Broker.Shared.class)
class InboundRetryTest {

  private static final InboundRetry TWICE = new InboundRetry(Duration.ofMillis(20), 2);

  /** So long that the policy's own interval is shorter on the busiest machine. */
  private static final Duration AGAIN = Duration.ofSeconds(3);

  @Test
  void triesAsOftenAsThePolicySaysBeforeADeadLetter(Broker broker) throws Exception {
    String topic = broker.topic(1);
    String dead = broker.topic(1);
    try (Service service =
        Service.start(
            broker,
            TestApp.start(
                subscription(topic, route("/in") + deadLetters(dead)),
                (request, number) -> new Answer(503, "")),
            options -> options.inboundRetry(TWICE))) {
      broker.sendTexts(topic, "{}");

      assertThat(broker.onlyRecord(dead).value()).asString().isEqualTo("{}");
      assertThat(service.app().count()).isEqualTo(3);
    }
  }

  @Test
  void endsWithTheFirstSuccess(Broker broker) throws Exception {
    String topic = broker.topic(1);
    String dead = broker.topic(1);
    try (Service service =
        Service.start(
            broker,
            TestApp.start(
                subscription(topic, route("/in") + deadLetters(dead)),
                (request, number) -> number == 2 ? Answer.OK : new Answer(500, "")),
            options -> options.inboundRetry(TWICE))) {
      broker.sendTexts(topic, "{\"n\":1}", "{\"n\":2}");

      assertThat(broker.onlyRecord(dead).value()).asString().isEqualTo("{\"n\":2}");
      assertThat(service.app().count()).isEqualTo(5);
    }
  }

  /** The component begins again, and so does the policy. */
  @Test
  void isPartOfWhatTheComponentTriesAgain(Broker broker) throws Exception {
    String topic = broker.topic(1);
    List<Long> times = new CopyOnWriteArrayList<>();
    TestApp app =
        TestApp.start(
            subscription(topic, route("/in")),
            (request, number) -> {
              times.add(System.nanoTime());
              return new Answer(number < 5 ? 500 : 200, "");
            });
    try (Service service =
        Service.start(
            broker, app, options -> options.inboundRetry(TWICE).redeliveryInterval(AGAIN))) {
      broker.sendTexts(topic, "{}");
      for (int i = 0; i < 5; i++) {
        service.next();
      }

      assertThat(Duration.ofNanos(times.get(3) - times.get(2))).isGreaterThanOrEqualTo(AGAIN);
      assertThat(Duration.ofNanos(times.get(1) - times.get(0))).isBetween(TWICE.interval(), AGAIN);
    }
  }

  @Test
  void refusesAPolicyThatIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new InboundRetry(Duration.ZERO, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InboundRetry(Duration.ofMillis(1), 0));
  }
}
