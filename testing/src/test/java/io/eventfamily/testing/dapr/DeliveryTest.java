package io.eventfamily.testing.dapr;

import static io.eventfamily.testing.dapr.Sidecars.PUBLISH;
import static io.eventfamily.testing.dapr.Sidecars.deadLetters;
import static io.eventfamily.testing.dapr.Sidecars.options;
import static io.eventfamily.testing.dapr.Sidecars.route;
import static io.eventfamily.testing.dapr.Sidecars.subscription;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.eventfamily.testing.dapr.TestApp.Answer;
import io.eventfamily.testing.dapr.TestApp.Request;
import java.io.IOException;
import java.time.Duration;
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
class DeliveryTest {

  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  private static final String NO_TRACE = "00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-00";
  private static final String RAW = ",\"metadata\":{\"rawPayload\":\"true\"}";

  private Broker broker;
  private String topic;
  private String dead;
  private TestApp app;
  private DaprSidecar sidecar;

  @BeforeEach
  void createTopics(Broker shared) throws Exception {
    broker = shared;
    topic = broker.topic(1);
    dead = broker.topic(1);
  }

  @AfterEach
  void stop() {
    sidecar.close();
    app.close();
  }

  private void start(String rest, TestApp.Decision decision) throws Exception {
    app = TestApp.start(subscription(topic, rest), decision);
    sidecar = DaprSidecars.start(options(broker, app).appToken("secret").build());
  }

  private void startWithDeadLetters(TestApp.Decision decision) throws Exception {
    start(route("/in") + deadLetters(dead), decision);
  }

  private static TestApp.Decision always(Answer answer) {
    return (request, number) -> answer;
  }

  private static TestApp.Decision inTurn(Answer... answers) {
    return (request, number) -> answers[Math.min(number, answers.length) - 1];
  }

  private static Answer status(String status) {
    return new Answer(200, "{\"status\":\"" + status + "\"}");
  }

  private ProducerRecord<String, byte[]> message(String text, String... headers) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(topic, 0, "k", text.getBytes(UTF_8));
    for (int i = 0; i < headers.length; i += 2) {
      message.headers().add(headers[i], headers[i + 1].getBytes(UTF_8));
    }
    return message;
  }

  @Test
  void postsThePublishedEventAsItIsInTheRecord() throws Exception {
    start(route("/in"), always(Answer.OK));

    new Client(sidecar)
        .post(
            PUBLISH + topic + "?metadata.partitionKey=a&metadata.Own=x",
            "application/json",
            "{\"n\":12345678901234567890}");
    Request request = app.next();

    ConsumerRecord<String, byte[]> found = broker.onlyRecord(topic);
    assertThat(request.body()).isEqualTo(found.value());
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.path()).isEqualTo("/in");
    assertThat(request.headers())
        .contains(
            entry("content-type", "application/cloudevents+json"),
            entry("dapr-api-token", "secret"),
            entry("pubsubname", "pubsub"),
            entry("__key", "a"),
            entry("__topic", topic),
            entry("__partition", "0"),
            entry("__offset", "0"),
            entry("__timestamp", Long.toString(found.timestamp())),
            entry("partitionkey", "a"),
            entry("own", "x"));
  }

  @Test
  void letsHeadersOfTheRecordWinOverWhereItIs() throws Exception {
    start(route("/in"), always(Answer.OK));

    broker.send(message("{}", "__topic", "elsewhere", "__offset", "77"));

    assertThat(app.next().headers())
        .contains(entry("__topic", "elsewhere"), entry("__offset", "77"), entry("__key", "k"));
  }

  @Test
  void doesNotPassOnWhatIsBetweenTwoPartiesOnly() throws Exception {
    start(route("/in"), always(Answer.OK));

    broker.send(message("{}", "Connection", "x", "Content-Length", "7", "TE", "x", "own-bin", "x"));

    assertThat(app.next().headers())
        .contains(entry("content-length", "2"))
        .doesNotContainKeys("te", "own-bin")
        .doesNotContainEntry("connection", "x");
  }

  @Test
  void passesTheTraceOfAnEventOn() throws Exception {
    start(route("/in"), always(Answer.OK));

    broker.send(message("{\"traceparent\":\"" + TRACE + "\"}", "traceparent", "ignored"));

    assertThat(app.next().headers()).contains(entry("traceparent", TRACE));
  }

  @Test
  void takesTheTraceOfTheHeadersWhereTheEventHasNone() throws Exception {
    start(route("/in"), always(Answer.OK));

    broker.send(message("{}", "traceparent", TRACE, "tracestate", "k=v"));

    assertThat(app.next().headers())
        .contains(entry("traceparent", TRACE), entry("tracestate", "k=v"));
  }

  @Test
  void sendsZerosForATraceThatIsNone() throws Exception {
    start(route("/in"), always(Answer.OK));

    broker.sendTexts(topic, "{\"traceid\":\"no trace\"}");

    assertThat(app.next().headers()).contains(entry("traceparent", NO_TRACE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"traceparent\":7}", "{}", "{\"traceid\":{}}"})
  void toleratesATraceThatIsNoString(String event) throws Exception {
    start(route("/in"), always(Answer.OK));

    broker.sendTexts(topic, event);

    Request request = app.next();
    assertThat(request.text()).isEqualTo(event);
    assertThat(request.headers()).doesNotContainKey("traceparent");
  }

  @Test
  void deliversATombstoneAsNull() throws Exception {
    start(route("/in"), always(Answer.OK));

    broker.send(new ProducerRecord<>(topic, 0, "k", null));

    assertThat(app.next().text()).isEqualTo("null");
  }

  @Test
  void postsTheBytesOfAnEventInBinaryMode() throws Exception {
    start(route("/in"), always(Answer.OK));

    broker.send(
        message("bytes", "content-type", "application/octet-stream", "ce_id", "1", "ce_type", "t"));

    Request request = app.next();
    assertThat(request.text()).isEqualTo("bytes");
    assertThat(request.headers())
        .contains(
            entry("content-type", "application/cloudevents+json"),
            entry("ce_id", "1"),
            entry("ce_type", "t"));
  }

  @Test
  void makesAnEventOfARawPayload() throws Exception {
    start(route("/in") + RAW, always(Answer.OK));

    broker.send(message("bytes", "traceid", "a", "traceparent", TRACE, "tracestate", "k=v"));

    Map<String, Object> event = app.next().json();
    assertThat(event)
        .contains(
            entry("specversion", "1.0"),
            entry("datacontenttype", "application/octet-stream"),
            entry("source", "Dapr"),
            entry("type", "com.dapr.event.sent"),
            entry("topic", topic),
            entry("pubsubname", "pubsub"),
            entry("traceid", TRACE),
            entry("traceparent", TRACE),
            entry("tracestate", "k=v"),
            entry("data_base64", "Ynl0ZXM="));
    assertThat(event).hasSize(11).containsKey("id");
  }

  @Test
  void givesARawPayloadAnotherIdEachTime() throws Exception {
    start(route("/in") + RAW, inTurn(new Answer(500, ""), Answer.OK));

    broker.sendTexts(topic, "bytes");

    Object first = app.next().json().get("id");
    assertThat(app.next().json().get("id")).isNotEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200|''",
        "204|''",
        "299|''",
        "200|done",
        "200|{}",
        "200|[]",
        "200|null",
        "200|\"RETRY\"",
        "200|{\"status\":\"\"}",
        "200|{\"status\":null}",
        "200|{\"status\":5}",
        "200|{\"status\":\"SUCCESS\"}",
        "201|{\"STATUS\":\"SUCCESS\"} and more"
      })
  void takesForSuccess(int code, String body) throws Exception {
    startWithDeadLetters(inTurn(new Answer(code, body), Answer.OK));

    broker.sendTexts(topic, "{\"n\":1}", "{\"n\":2}");

    assertThat(app.next().text()).isEqualTo("{\"n\":1}");
    assertThat(app.next().text()).isEqualTo("{\"n\":2}");
    assertThat(broker.size(dead, 1)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200|{\"status\":\"RETRY\"}",
        "200|{\"status\":\"success\"}",
        "200|{\"status\":\"whatever\"}",
        "301|''",
        "400|''",
        "429|''",
        "500|{\"status\":\"SUCCESS\"}"
      })
  void deliversAgainAfter(int code, String body) throws Exception {
    start(route("/in"), inTurn(new Answer(code, body), new Answer(code, body), Answer.OK));

    broker.sendTexts(topic, "{\"n\":1}", "{\"n\":2}");

    assertThat(List.of(app.next().text(), app.next().text(), app.next().text(), app.next().text()))
        .containsExactly("{\"n\":1}", "{\"n\":1}", "{\"n\":1}", "{\"n\":2}");
  }

  @Test
  void deliversAgainWhereTheApplicationDoesNotAnswer() throws Exception {
    start(
        route("/in"),
        (request, number) -> {
          if (number == 1) {
            throw new IOException("no answer");
          }
          return Answer.OK;
        });

    broker.sendTexts(topic, "{}");

    assertThat(app.next().text()).isEqualTo("{}");
    assertThat(app.next().text()).isEqualTo("{}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"200|{\"status\":\"DROP\"}", "404|''"})
  void dropsAfter(int code, String body) throws Exception {
    start(route("/in"), inTurn(new Answer(code, body), Answer.OK));

    broker.sendTexts(topic, "{\"n\":1}", "{\"n\":2}");

    assertThat(app.next().text()).isEqualTo("{\"n\":1}");
    assertThat(app.next().text()).isEqualTo("{\"n\":2}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"200|{\"status\":\"DROP\"}", "404|''", "200|{\"status\":\"RETRY\"}", "500|''"})
  void makesADeadLetterAtOnceAfter(int code, String body) throws Exception {
    startWithDeadLetters(inTurn(new Answer(code, body), Answer.OK));

    broker.send(message("{ \"n\" : 1 }", "own", "x"));
    broker.sendTexts(topic, "{\"n\":2}");

    app.next();
    assertThat(app.next().text()).isEqualTo("{\"n\":2}");
    ConsumerRecord<String, byte[]> letter = broker.onlyRecord(dead);
    assertThat(letter.value()).asString().isEqualTo("{ \"n\" : 1 }");
    assertThat(letter.key()).isEqualTo("k");
    assertThat(Broker.headers(letter))
        .contains(
            entry("own", "x"),
            entry("__key", "k"),
            entry("__topic", topic),
            entry("__partition", "0"),
            entry("__offset", "0"),
            entry("pubsubName", "pubsub"))
        .containsKey("__timestamp");
    assertThat(Broker.headers(letter)).hasSize(7);
  }

  @Test
  void deliversAgainWhereTheDeadLetterIsNotTaken() throws Exception {
    dead = broker.topic(1, Map.of("max.message.bytes", "200"));
    startWithDeadLetters(inTurn(status("DROP"), Answer.OK));

    broker.sendTexts(topic, "{\"n\":\"" + "x".repeat(1_000) + "\"}");

    assertThat(app.next().text()).hasSize(1_008);
    assertThat(app.next().text()).hasSize(1_008);
  }

  @Test
  void dropsWhatHasExpired() throws Exception {
    startWithDeadLetters(always(Answer.OK));

    broker.sendTexts(
        topic,
        "{\"expiration\":\"2020-01-01T00:00:00Z\"}",
        "{\"expiration\":\"9999-01-01T00:00:00+01:00\"}",
        "{\"expiration\":\"soon\"}",
        "{\"expiration\":5}");

    assertThat(app.next().text()).contains("9999");
    assertThat(app.next().text()).contains("soon");
    assertThat(app.next().text()).contains("5");
    assertThat(broker.onlyRecord(dead).value()).asString().contains("2020");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no event", "[]", "{} {}", "\"event\"", ""})
  void makesADeadLetterOfWhatIsNoEvent(String text) throws Exception {
    startWithDeadLetters(always(Answer.OK));

    broker.sendTexts(topic, text, "{}");

    assertThat(app.next().text()).isEqualTo("{}");
    assertThat(broker.onlyRecord(dead).value()).asString().isEqualTo(text);
  }

  @Test
  void keepsAPartitionWaitingButNotTheOthers() throws Exception {
    topic = broker.topic(2);
    start(
        route("/in"),
        (request, number) -> request.text().equals("{}") ? Answer.OK : status("RETRY"));

    broker.sendTexts(topic, "{\"bad\":1}", "{\"behind\":1}");
    broker.send(new ProducerRecord<>(topic, 1, "k", "{}".getBytes(UTF_8)));

    String text = app.next().text();
    while (!text.equals("{}")) {
      assertThat(text).isEqualTo("{\"bad\":1}");
      text = app.next().text();
    }
    assertThat(app.next().text()).isEqualTo("{\"bad\":1}");
  }

  @Test
  void commitsWhatIsDone() throws Exception {
    String group = "group-" + topic;
    app = TestApp.start(subscription(topic, route("/in")), always(Answer.OK));
    sidecar = DaprSidecars.start(options(broker, app).consumerGroup(group).build());

    broker.sendTexts(topic, "{}", "{}", "{}");

    broker.awaitCommitted(group, topic, 3);
  }

  @Test
  void goesOnWhereAnotherSidecarOfTheGroupStopped() throws Exception {
    String group = "group-" + topic;
    app =
        TestApp.start(
            subscription(topic, route("/in")),
            (request, number) ->
                request.text().equals("{\"n\":2}") && number == 2 ? status("RETRY") : Answer.OK);
    sidecar =
        DaprSidecars.start(
            options(broker, app)
                .redeliveryInterval(Duration.ofMinutes(5))
                .consumerGroup(group)
                .build());
    broker.sendTexts(topic, "{\"n\":1}", "{\"n\":2}");
    app.next();
    app.next();
    broker.awaitCommitted(group, topic, 1);
    sidecar.close();

    sidecar = DaprSidecars.start(options(broker, app).consumerGroup(group).build());

    assertThat(app.next().text()).isEqualTo("{\"n\":2}");
  }
}
