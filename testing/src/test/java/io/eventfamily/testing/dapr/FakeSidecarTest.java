package io.eventfamily.testing.dapr;

import static io.eventfamily.testing.dapr.Sidecars.PUBLISH;
import static io.eventfamily.testing.dapr.Sidecars.options;
import static io.eventfamily.testing.dapr.Sidecars.route;
import static io.eventfamily.testing.dapr.Sidecars.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.eventfamily.testing.ReservedPort;
import io.eventfamily.testing.TestServerException;
import io.eventfamily.testing.dapr.TestApp.Answer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(120)
@ExtendWith(Broker.Shared.class)
class FakeSidecarTest {

  private static final Pattern OWN_THREADS =
      Pattern.compile("(fake-dapr|kafka-(producer|consumer|coordinator)|HTTP-Dispatcher).*");

  private static Set<Thread> ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> OWN_THREADS.matcher(thread.getName()).matches())
        .collect(Collectors.toSet());
  }

  @Test
  void leavesNoThreadsBehind(Broker broker) throws Exception {
    String topic = broker.topic(1);
    Set<Thread> before = ownThreads();
    CountDownLatch never = new CountDownLatch(1);
    Faults faults = new Faults();
    try (TestApp app =
        TestApp.start(
            subscription(topic, route("/in")),
            (request, number) -> {
              never.await();
              return Answer.OK;
            })) {
      Set<Thread> started;
      try (FakeSidecar sidecar = FakeSidecar.start(options(broker, app).build(), faults)) {
        assertThat(new Client(sidecar).post(PUBLISH + topic, "application/json", "{}").statusCode())
            .isEqualTo(204);
        app.next();
        started = ownThreads();
        started.removeAll(before);
        started.removeIf(thread -> thread.getName().equals("HTTP-Dispatcher"));
      }
      assertThat(started).extracting(Thread::getName).anyMatch(name -> name.contains("delivery"));
      awaitEnd(started);
    }
    Set<Thread> after = ownThreads();
    after.removeAll(before);
    awaitEnd(after);
  }

  private static void awaitEnd(Set<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join(60_000);
      assertThat(thread.isAlive()).as(thread.getName()).isFalse();
    }
  }

  @Test
  void stopsWhileTheApplicationDoesNotListen(Broker broker) throws Exception {
    FakeSidecar sidecar;
    try (ReservedPort port = ReservedPort.any()) {
      sidecar = FakeSidecar.start(options(broker).appPort(port.number()).build(), new Faults());

      sidecar.close();
      sidecar.close();
    }

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> new Client(sidecar).get("/v1.0/healthz"));
    assertThatExceptionOfType(TestServerException.class).isThrownBy(sidecar::acceptConnections);
  }

  @Test
  void saysWhichRuleItCannotEvaluate(Broker broker) throws Exception {
    String routes = ",\"routes\":{\"rules\":[{\"match\":\"event.size > 5\",\"path\":\"/in\"}]}";
    try (TestApp app =
        TestApp.start(subscription(broker.topic(1), routes), (request, number) -> Answer.OK)) {
      FakeSidecar sidecar = FakeSidecar.start(options(broker, app).build(), new Faults());
      Client client = new Client(sidecar);

      HttpResponse<String> answer = client.get("/v1.0/healthz");
      while (answer.statusCode() == 204) {
        answer = client.get("/v1.0/healthz");
      }

      assertThat(Json.object(answer.body()).get("message").toString())
          .startsWith("The fake sidecar cannot evaluate the rule event.size > 5.");
      assertThatExceptionOfType(TestServerException.class)
          .isThrownBy(sidecar::close)
          .withMessageContaining("event.size > 5");
    }
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    SidecarOptions.Builder options = SidecarOptions.builder("localhost:9092");

    for (int port : List.of(0, 65_536)) {
      assertThatIllegalArgumentException().isThrownBy(() -> options.appPort(port));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> options.maxBodyBytes(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.redeliveryInterval(Duration.ofNanos(1)));
  }
}
