package io.eventfamily.testing.dapr;

import static io.eventfamily.testing.dapr.Sidecars.deadLetters;
import static io.eventfamily.testing.dapr.Sidecars.options;
import static io.eventfamily.testing.dapr.Sidecars.route;
import static io.eventfamily.testing.dapr.Sidecars.subscription;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.eventfamily.testing.dapr.TestApp.Answer;
import io.eventfamily.testing.dapr.TestApp.Request;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
@ExtendWith(Broker.Shared.class)
class BulkDeliveryTest {

  private static final String RAW = ",\"metadata\":{\"rawPayload\":\"true\"}";
  private static final InboundRetry TWICE = new InboundRetry(Duration.ofMillis(20), 2);

  private Broker broker;
  private String topic;
  private String dead;
  private String group;
  private TestApp app;
  private DaprSidecar sidecar;

  @BeforeEach
  void createTopics(Broker shared) throws Exception {
    broker = shared;
    topic = broker.topic(1);
    dead = broker.topic(1);
    group = "group-" + topic;
  }

  @AfterEach
  void stop() {
    sidecar.close();
    app.close();
  }

  /** Gathers so many events, for as long as the test lasts. */
  private static String bulk(int count) {
    return bulk(count, 600_000);
  }

  private static String bulk(int count, int millis) {
    return ",\"bulkSubscribe\":{\"enabled\":true,\"maxMessagesCount\":%d,\"maxAwaitDurationMs\":%d}"
        .formatted(count, millis);
  }

  private void start(String rest, TestApp.Decision decision) throws Exception {
    app = TestApp.start(subscription(topic, rest), decision);
    sidecar = DaprSidecars.start(options(broker, app).consumerGroup(group).build());
  }

  private void startWithPolicy(String rest, TestApp.Decision decision) throws Exception {
    app = TestApp.start(subscription(topic, rest), decision);
    sidecar =
        DaprSidecars.start(options(broker, app).consumerGroup(group).inboundRetry(TWICE).build());
  }

  /** Statuses of entries 0, 1 and so on; a dash leaves one out. */
  private static Answer statuses(String... statuses) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < statuses.length; i++) {
      if (!statuses[i].equals("-")) {
        entries.add("{\"entryId\":\"" + i + "\",\"status\":\"" + statuses[i] + "\"}");
      }
    }
    return new Answer(200, "{\"statuses\":[" + String.join(",", entries) + "]}");
  }

  /** Success for exactly the entries of a request. */
  private static Answer success(Request request) {
    List<String> entries =
        entries(request).stream()
            .map(found -> "{\"entryId\":\"" + found.get("entryId") + "\",\"status\":\"SUCCESS\"}")
            .toList();
    return new Answer(200, "{\"statuses\":[" + String.join(",", entries) + "]}");
  }

  private static List<Map<String, Object>> entries(Request request) {
    return Json.objects(request.json(), "entries");
  }

  private static List<String> ids(Request request) {
    return entries(request).stream().map(found -> found.get("entryId").toString()).toList();
  }

  private static TestApp.Decision inTurn(Answer... answers) {
    return (request, number) -> number <= answers.length ? answers[number - 1] : success(request);
  }

  private List<String> deadTexts(int count) {
    return broker.records(dead, count).stream()
        .map(found -> new String(found.value(), UTF_8))
        .toList();
  }

  @Test
  void deliversSeveralEventsAtOnce() throws Exception {
    start(route("/in") + bulk(2), inTurn());
    ProducerRecord<String, byte[]> first =
        new ProducerRecord<>(topic, 0, "k", "{\"b\":1,\"a\":\"<\"}".getBytes(UTF_8));
    first.headers().add("Own", "x".getBytes(UTF_8));
    broker.send(first);
    broker.sendTexts(topic, "{\"id\":\"2\"}");

    Request request = app.next();

    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.path()).isEqualTo("/in");
    assertThat(request.headers())
        .contains(entry("content-type", "application/json"), entry("pubsubname", "pubsub"))
        .doesNotContainKeys("__topic", "own");
    Map<String, Object> body = request.json();
    assertThat(body)
        .contains(
            entry("type", "com.dapr.event.sent.bulk"),
            entry("topic", topic),
            entry("pubsubname", "pubsub"),
            entry("metadata", Map.of("pubsubName", "pubsub")));
    assertThat(body).hasSize(6).containsKey("id");
    assertThat(ids(request)).containsExactly("0", "1");
    Map<String, Object> entry = entries(request).get(0);
    assertThat(entry)
        .contains(
            entry("contentType", "application/cloudevents+json"),
            entry("event", Map.of("a", "<", "b", BigInteger.ONE)));
    assertThat(Json.object(entry, "metadata"))
        .contains(
            entry("Own", "x"),
            entry("__key", "k"),
            entry("__topic", topic),
            entry("__partition", "0"),
            entry("__offset", "0"))
        .containsKey("__timestamp")
        .hasSize(6);
    broker.awaitCommitted(group, topic, 2);
  }

  /** Unlike those of an event that comes alone. */
  @Test
  void roundsNumbersToDoubles() throws Exception {
    start(route("/in") + bulk(1), inTurn());

    broker.sendTexts(topic, "{\"n\":12345678901234567890,\"m\":1.10}");

    assertThat(app.next().text()).contains("\"event\":{\"m\":1.1,\"n\":12345678901234567000}");
  }

  @Test
  void deliversWhatThereIsAfterAWhile() throws Exception {
    start(route("/in") + bulk(100, 200), inTurn());

    broker.sendTexts(topic, "{}");

    assertThat(ids(app.next())).containsExactly("0");
  }

  @Test
  void deliversRawPayloadsAsBase64() throws Exception {
    start(route("/in") + RAW + bulk(1), inTurn());

    broker.sendTexts(topic, "bytes");

    assertThat(entries(app.next()).get(0))
        .contains(entry("event", "Ynl0ZXM="), entry("contentType", "application/octet-stream"));
  }

  @Test
  void deliversAllAgainButCommitsUpToTheFirstFailure() throws Exception {
    start(
        route("/in") + bulk(4),
        (request, number) ->
            number < 4 ? statuses("SUCCESS", "DROP", "RETRY", "SUCCESS") : success(request));

    broker.sendTexts(topic, "{\"n\":0}", "{\"n\":1}", "{\"n\":2}", "{\"n\":3}");

    for (int i = 0; i < 4; i++) {
      assertThat(ids(app.next())).containsExactly("0", "1", "2", "3");
    }
    broker.awaitCommitted(group, topic, 4);
  }

  @Test
  void redeliversWhatStandsBehindAFailureAfterARestart() throws Exception {
    app =
        TestApp.start(
            subscription(topic, route("/in") + bulk(3)),
            (request, number) ->
                number == 1 ? statuses("SUCCESS", "RETRY", "SUCCESS") : success(request));
    sidecar =
        DaprSidecars.start(
            options(broker, app)
                .consumerGroup(group)
                .redeliveryInterval(Duration.ofMinutes(5))
                .build());
    broker.sendTexts(topic, "{\"n\":0}", "{\"n\":1}", "{\"n\":2}");
    app.next();
    broker.awaitCommitted(group, topic, 1);
    sidecar.close();

    broker.sendTexts(topic, "{\"n\":3}");
    sidecar = DaprSidecars.start(options(broker, app).consumerGroup(group).build());

    assertThat(app.next().text()).contains("{\"n\":1}", "{\"n\":2}", "{\"n\":3}");
  }

  @ParameterizedTest
  @CsvSource({"RETRY", "''", "-", "success", "whatever"})
  void deliversAgainAfterStatus(String status) throws Exception {
    start(route("/in") + bulk(2), inTurn(statuses("SUCCESS", status)));

    broker.sendTexts(topic, "{}", "{}");

    assertThat(ids(app.next())).containsExactly("0", "1");
    assertThat(ids(app.next())).containsExactly("0", "1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200|''",
        "200|done",
        "200|{}",
        "200|{\"statuses\":{}}",
        "204|''",
        "500|''",
        "301|''"
      })
  void deliversAllAgainAfter(int code, String body) throws Exception {
    start(route("/in") + bulk(2), inTurn(new Answer(code, body)));

    broker.sendTexts(topic, "{}", "{}");

    assertThat(ids(app.next())).containsExactly("0", "1");
    assertThat(ids(app.next())).containsExactly("0", "1");
  }

  @Test
  void takesNoNoticeOfIdsThatItDoesNotKnow() throws Exception {
    start(
        route("/in") + deadLetters(dead) + bulk(1),
        inTurn(
            new Answer(
                200,
                "{\"statuses\":[{\"entryId\":\"7\",\"status\":\"DROP\"},"
                    + "{\"entryId\":\"0\",\"status\":\"SUCCESS\"}]}")));

    broker.sendTexts(topic, "{\"n\":1}", "{\"n\":2}");

    assertThat(app.next().text()).contains("{\"n\":1}");
    assertThat(app.next().text()).contains("{\"n\":2}");
    assertThat(broker.size(dead, 1)).isZero();
  }

  @Test
  void makesDeadLettersOfWhatIsDroppedOrHasFailed() throws Exception {
    start(
        route("/in") + deadLetters(dead) + bulk(4),
        inTurn(statuses("SUCCESS", "RETRY", "DROP", "-")));

    broker.sendTexts(topic, "{\"n\":0}", "{\"n\":1.0}", "{\"n\":2.0}", "{\"n\":3.0}");

    assertThat(deadTexts(3)).containsExactly("{\"n\":2.0}", "{\"n\":1.0}", "{\"n\":3.0}");
    List<ConsumerRecord<String, byte[]>> letters = broker.records(dead, 3);
    assertThat(Broker.headers(letters.get(0)))
        .contains(entry("__offset", "2"), entry("__topic", topic))
        .doesNotContainKey("pubsubName");
    assertThat(Broker.headers(letters.get(1)))
        .contains(entry("__offset", "1"), entry("pubsubName", "pubsub"));
    broker.awaitCommitted(group, topic, 4);
    assertThat(app.count()).isEqualTo(1);
  }

  @Test
  void dropsAllAfter404WithoutDeadLetters() throws Exception {
    start(route("/in") + deadLetters(dead) + bulk(2), inTurn(new Answer(404, "")));

    broker.sendTexts(topic, "{}", "{}");

    broker.awaitCommitted(group, topic, 2);
    assertThat(app.count()).isEqualTo(1);
    assertThat(broker.size(dead, 1)).isZero();
  }

  @Test
  void triesAgainWithWhatHasFailedOnlyWhereThereIsAPolicy() throws Exception {
    startWithPolicy(
        route("/in") + deadLetters(dead) + bulk(3),
        inTurn(
            statuses("SUCCESS", "RETRY", "RETRY"),
            statuses("-", "SUCCESS", "RETRY"),
            statuses("-", "-", "RETRY")));

    broker.sendTexts(topic, "{\"n\":0}", "{\"n\":1}", "{\"n\":2}");

    Request first = app.next();
    Request second = app.next();
    Request third = app.next();
    assertThat(ids(first)).containsExactly("0", "1", "2");
    assertThat(ids(second)).containsExactly("1", "2");
    assertThat(ids(third)).containsExactly("2");
    assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
    assertThat(deadTexts(1)).containsExactly("{\"n\":2}");
    broker.awaitCommitted(group, topic, 3);
    assertThat(app.count()).isEqualTo(3);
  }

  @Test
  void dropsWhatHasExpired() throws Exception {
    start(route("/in") + deadLetters(dead) + bulk(2), inTurn());

    broker.sendTexts(topic, "{\"expiration\":\"2020-01-01T00:00:00Z\"}", "{\"n\":1}");

    assertThat(ids(app.next())).containsExactly("1");
    assertThat(deadTexts(1)).containsExactly("{\"expiration\":\"2020-01-01T00:00:00Z\"}");
  }

  @Test
  void makesADeadLetterOfWhatIsNoEvent() throws Exception {
    start(route("/in") + deadLetters(dead) + bulk(2), inTurn());

    broker.sendTexts(topic, "no event", "{\"n\":1}");

    assertThat(ids(app.next())).containsExactly("1");
    assertThat(deadTexts(1)).containsExactly("no event");
  }

  /** So Dapr has it: the error is forgotten over the next event. */
  @Test
  void losesWhatIsNoEventUnlessItIsTheLast() throws Exception {
    start(route("/in") + bulk(2), inTurn());

    broker.sendTexts(topic, "no event", "{\"n\":1}");
    broker.awaitCommitted(group, topic, 2);
    broker.sendTexts(topic, "{\"n\":2}", "no event");

    assertThat(ids(app.next())).containsExactly("1");
    assertThat(ids(app.next())).containsExactly("0");
    assertThat(ids(app.next())).containsExactly("0");
    broker.awaitCommitted(group, topic, 3);
  }

  @Test
  void deliversTheEventsOfEachPathAtOnce() throws Exception {
    String rules =
        ",\"routes\":{\"rules\":[{\"match\":\"event.type == 'a'\",\"path\":\"/a\"}],"
            + "\"default\":\"/b\"}";
    start(rules + bulk(3), inTurn());

    broker.sendTexts(topic, "{\"type\":\"a\"}", "{\"type\":\"b\"}", "{\"type\":\"a\"}");

    Request first = app.next();
    Request second = app.next();
    assertThat(List.of(first.path() + ids(first), second.path() + ids(second)))
        .containsExactlyInAnyOrder("/a[0, 2]", "/b[1]");
    assertThat(second.json().get("id")).isNotEqualTo(first.json().get("id"));
    broker.awaitCommitted(group, topic, 3);
  }

  /** So Dapr has it, unlike with events that come alone. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void deliversWhatNoRuleMatchesToTheRoot(boolean hasDeadLetters) throws Exception {
    String rules = ",\"routes\":{\"rules\":[{\"match\":\"event.type == 'a'\",\"path\":\"/a\"}]}";
    start(rules + (hasDeadLetters ? deadLetters(dead) : "") + bulk(1), inTurn());

    broker.sendTexts(topic, "{\"type\":\"b\"}");

    assertThat(app.next().path()).isEqualTo("/");
    broker.awaitCommitted(group, topic, 1);
    assertThat(broker.size(dead, 1)).isEqualTo(hasDeadLetters ? 1 : 0);
  }

  /** So Dapr has it, unlike with events that come alone. */
  @Test
  void losesWhatARuleHasNoVerdictOn() throws Exception {
    String rules = ",\"routes\":{\"rules\":[{\"match\":\"event.type == 'a'\",\"path\":\"/a\"}]}";
    start(rules + bulk(2), inTurn());

    broker.sendTexts(topic, "{}", "{\"type\":\"a\"}");

    assertThat(ids(app.next())).containsExactly("1");
    broker.awaitCommitted(group, topic, 2);
    assertThat(app.count()).isEqualTo(1);
  }

  @Test
  void makesADeadLetterOfWhatARuleHasNoVerdictOn() throws Exception {
    String rules = ",\"routes\":{\"rules\":[{\"match\":\"event.type == 'a'\",\"path\":\"/a\"}]}";
    start(rules + deadLetters(dead) + bulk(2), inTurn());

    broker.sendTexts(topic, "{}", "{\"type\":\"a\"}");

    assertThat(ids(app.next())).containsExactly("1");
    assertThat(deadTexts(1)).containsExactly("{}");
  }
}
