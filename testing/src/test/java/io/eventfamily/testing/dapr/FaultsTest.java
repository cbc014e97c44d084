package io.eventfamily.testing.dapr;

import static io.eventfamily.testing.dapr.Sidecars.ALPHA_BULK;
import static io.eventfamily.testing.dapr.Sidecars.PUBLISH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Only the fake can be made to fail. */
@Timeout(120)
@ExtendWith(Broker.Shared.class)
class FaultsTest {

  private final Faults faults = new Faults();
  private Broker broker;
  private String topic;
  private FakeSidecar sidecar;
  private Client client;

  @BeforeEach
  void start(Broker shared) throws Exception {
    broker = shared;
    topic = broker.topic(1);
    sidecar = FakeSidecar.start(SidecarOptions.builder(broker.bootstrapServers()).build(), faults);
    client = new Client(sidecar);
  }

  @AfterEach
  void stop() {
    sidecar.close();
  }

  private HttpResponse<String> publish() throws Exception {
    return client.post(PUBLISH + topic, "application/json", "{}");
  }

  private List<Integer> statuses(int count) throws Exception {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      found.add(publish().statusCode());
    }
    return found;
  }

  private void assertPublished(int count) {
    assertThat(broker.size(topic, 1)).isEqualTo(count);
  }

  @Test
  void answersEachNthRequestWithAnError() throws Exception {
    faults.add(Fault.answer(503).every(3));

    assertThat(statuses(7)).containsExactly(204, 204, 503, 204, 204, 503, 204);
    assertPublished(5);
  }

  @Test
  void answersAsDaprDoesWhereTheBrokerFails() throws Exception {
    faults.add(Fault.answer(500));

    assertThat(Json.object(publish().body()))
        .contains(
            entry("errorCode", "ERR_PUBSUB_PUBLISH_MESSAGE"),
            entry(
                "message",
                "error when publishing to topic " + topic + " in pubsub pubsub: injected fault"));
  }

  @Test
  void answersWithWhatIsGiven() throws Exception {
    faults.add(Fault.answer(429, "text/plain", "slow down"));

    HttpResponse<String> answer = publish();

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).isEqualTo("slow down");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain");
  }

  @Test
  void answersTheFirstRequestsWithAnError() throws Exception {
    faults.add(Fault.answer(500).first(2));

    assertThat(statuses(4)).containsExactly(500, 500, 204, 204);
  }

  @Test
  void answersOneRequestWithAnError() throws Exception {
    faults.add(Fault.answer(500).only(2));

    assertThat(statuses(3)).containsExactly(204, 500, 204);
  }

  @Test
  void countsFromWhenAFaultIsAddedUntilAllAreTakenAway() throws Exception {
    publish();
    faults.add(Fault.answer(500).every(2));

    assertThat(statuses(2)).containsExactly(204, 500);

    faults.clear();
    assertThat(statuses(2)).containsExactly(204, 204);
  }

  @Test
  void letsTheFaultComeThatWasAddedFirst() throws Exception {
    faults.add(Fault.answer(500).every(2));
    faults.add(Fault.answer(503).every(3));

    assertThat(statuses(6)).containsExactly(204, 500, 503, 500, 204, 500);
  }

  @Test
  void publishesThoughTheAnswerIsAnError() throws Exception {
    faults.add(Fault.answer(500).afterPublishing());

    assertThat(statuses(2)).containsExactly(500, 500);
    assertPublished(2);
  }

  @Test
  void closesTheConnectionWithoutAnAnswer() throws Exception {
    faults.add(Fault.disconnect().only(2));

    assertThat(publish().statusCode()).isEqualTo(204);
    assertThatExceptionOfType(IOException.class).isThrownBy(this::publish);
    assertThat(publish().statusCode()).isEqualTo(204);
    assertPublished(2);
  }

  @Test
  void closesTheConnectionAfterPublishing() {
    faults.add(Fault.disconnect().afterPublishing());

    assertThatExceptionOfType(IOException.class).isThrownBy(this::publish);
    assertPublished(1);
  }

  @Test
  void diesInTheMiddleOfAnAnswer() {
    faults.add(Fault.truncate().afterPublishing());

    assertThatExceptionOfType(IOException.class).isThrownBy(this::publish);
    assertPublished(1);
  }

  @Test
  void diesInTheMiddleOfAnAnswerBeforePublishing() {
    faults.add(Fault.truncate());

    assertThatExceptionOfType(IOException.class).isThrownBy(this::publish);
    assertPublished(0);
  }

  @Test
  void answersNothingAsLongAsItLives() throws Exception {
    faults.add(Fault.hang());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sidecar.endpoint() + PUBLISH + topic))
            .POST(BodyPublishers.ofString("{}"))
            .build();
    CompletableFuture<HttpResponse<Void>> hanging =
        HttpClient.newHttpClient().sendAsync(request, BodyHandlers.discarding());

    assertThatExceptionOfType(TimeoutException.class)
        .isThrownBy(() -> hanging.get(300, TimeUnit.MILLISECONDS));
    sidecar.close();

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> hanging.get(60, TimeUnit.SECONDS))
        .withRootCauseInstanceOf(IOException.class);
    assertPublished(0);
  }

  @Test
  void waitsBeforeItPublishes() throws Exception {
    faults.add(Fault.delay(Duration.ofMillis(300)));
    long before = System.nanoTime();

    assertThat(publish().statusCode()).isEqualTo(204);

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(299));
    assertPublished(1);
  }

  @Test
  void waitsBeforeItFails() throws Exception {
    faults.add(Fault.delay(Duration.ofMillis(300)));
    faults.add(Fault.answer(500));
    long before = System.nanoTime();

    assertThat(publish().statusCode()).isEqualTo(500);

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(299));
  }

  @Test
  void failsSomeEntriesOfABulk() throws Exception {
    faults.add(Fault.failEntries(2).only(1));

    HttpResponse<String> answer = publishBulk();

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .isEqualTo(
            "{\"failedEntries\":[{\"entryId\":\"b\",\"error\":\"injected fault\"},"
                + "{\"entryId\":\"d\",\"error\":\"injected fault\"}],"
                + "\"errorCode\":\"ERR_PUBSUB_PUBLISH_MESSAGE\"}");
    assertThat(broker.records(topic, 3))
        .extracting(found -> Json.object(found.value()).get("data"))
        .containsExactly("a", "c", "e");
    assertThat(publishBulk().statusCode()).isEqualTo(204);
  }

  private HttpResponse<String> publishBulk() throws Exception {
    List<Map<String, String>> entries = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "d", "e")) {
      entries.add(Map.of("entryId", id, "event", id, "contentType", "text/plain"));
    }
    return client.post(ALPHA_BULK + topic, "application/json", Json.text(entries).getBytes(UTF_8));
  }

  @Test
  void countsSingleEventsAndBulksTogether() throws Exception {
    faults.add(Fault.answer(500).every(2));

    assertThat(
            List.of(publish().statusCode(), publishBulk().statusCode(), publishBulk().statusCode()))
        .containsExactly(204, 500, 204);
  }

  @Test
  void doesNotConcernOtherRequests() throws Exception {
    faults.add(Fault.disconnect());

    assertThat(client.get("/v1.0/healthz").statusCode()).isEqualTo(204);
    assertThat(client.post("/nope", "", "").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesConnectionsForAWhile() throws Exception {
    sidecar.refuseConnections();
    sidecar.refuseConnections();

    assertThatExceptionOfType(IOException.class).isThrownBy(this::publish);

    sidecar.acceptConnections();
    sidecar.acceptConnections();
    assertThat(publish().statusCode()).isEqualTo(204);
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.answer(199));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.answer(600, "text/plain", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.delay(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.failEntries(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.hang().every(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.hang().first(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.hang().only(0));
    assertThatIllegalStateException().isThrownBy(() -> Fault.failEntries(2).afterPublishing());
  }
}
