package io.eventfamily.testing.dapr;

import static io.eventfamily.testing.dapr.Sidecars.PUBLISH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishTest extends PublishingTest {

  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private String topic;

  @BeforeEach
  void createTopic() throws Exception {
    topic = broker.topic(3);
  }

  private Map<String, Object> published(
      String query, String contentType, String body, String... headers) throws Exception {
    assertPublished(client.post(PUBLISH + topic + query, contentType, body, headers));
    return Json.object(broker.onlyRecord(topic).value());
  }

  private static void assertPublished(HttpResponse<String> answer) {
    assertThat(answer.body()).isEmpty();
    assertThat(answer.statusCode()).isEqualTo(204);
  }

  private ConsumerRecord<String, byte[]> record(String query, String body) throws Exception {
    assertPublished(client.post(PUBLISH + topic + query, "application/json", body));
    return broker.onlyRecord(topic);
  }

  @Test
  void wrapsJsonIntoANewEvent() throws Exception {
    Map<String, Object> event = published("", "application/json", "{\"n\":1}");

    assertThat(event.get("id").toString()).matches("[0-9a-f-]{14}4[0-9a-f-]{21}");
    assertThat(event)
        .contains(
            entry("specversion", "1.0"),
            entry("datacontenttype", "application/json"),
            entry("source", "shop"),
            entry("type", "com.dapr.event.sent"),
            entry("topic", topic),
            entry("pubsubname", "pubsub"),
            entry("traceid", ""),
            entry("traceparent", ""),
            entry("tracestate", ""),
            entry("data", Map.of("n", BigInteger.ONE)));
    assertThat(event).hasSize(12).containsKey("time");
  }

  @Test
  void writesTheTimeToTheSecondWithTheLocalOffset() throws Exception {
    String time = published("", "application/json", "{}").get("time").toString();

    assertThat(time).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[-+]\\d\\d:\\d\\d)");
    OffsetDateTime parsed = OffsetDateTime.parse(time);
    assertThat(parsed.getOffset())
        .isEqualTo(ZoneId.systemDefault().getRules().getOffset(parsed.toInstant()));
    assertThat(Duration.between(parsed.toInstant(), Instant.now()))
        .isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void keepsNumbersAsTheyAreWrittenAndSortsNames() throws Exception {
    String value =
        new String(
            record("", "{\"b\":1.10,\"a\":[123456789012345678901234567890,1e5]}").value(), UTF_8);

    assertThat(value)
        .startsWith("{\"data\":{\"a\":[123456789012345678901234567890,1e5],\"b\":1.10},");
  }

  @Test
  void escapesWhatHtmlCouldMeanSomethingBy() throws Exception {
    String value = new String(record("", "\"<&>\u2028/\u007f\\u001f\\b\"").value(), UTF_8);

    assertThat(value).startsWith("{\"data\":\"\\u003c\\u0026\\u003e\\u2028/\u007f\\u001f\\b\",");
  }

  @Test
  void takesWhatIsNotJsonForAStringAndSaysNothing() throws Exception {
    assertThat(published("", "application/json", "{\"n\":")).contains(entry("data", "{\"n\":"));
  }

  @Test
  void dropsWhatFollowsTheFirstValue() throws Exception {
    assertThat(published("", "application/json", "{} and more")).contains(entry("data", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"APPLICATION/JSON", "application/json; charset=utf-8"})
  void takesJsonForJsonWhateverItsCaseAndParameters(String contentType) throws Exception {
    assertThat(published("", contentType, "{}"))
        .contains(entry("data", Map.of()), entry("datacontenttype", contentType));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/vnd.shop+json", "text/plain", "application/xml"})
  void takesAllOtherTypesForText(String contentType) throws Exception {
    assertThat(published("", contentType, "{}"))
        .contains(entry("data", "{}"), entry("datacontenttype", contentType));
  }

  @Test
  void takesWhatHasNoTypeForPlainText() throws Exception {
    assertThat(published("", "", "{}"))
        .contains(entry("data", "{}"), entry("datacontenttype", "text/plain"));
  }

  @Test
  void wrapsOctetsAsBase64() throws Exception {
    assertThat(published("", "application/octet-stream", "abc"))
        .contains(entry("data_base64", "YWJj"))
        .doesNotContainKey("data");
  }

  @Test
  void takesPutForPost() throws Exception {
    assertPublished(client.send("PUT", PUBLISH + topic, "application/json", "{}"));

    assertThat(broker.onlyRecord(topic).value()).isNotEmpty();
  }

  @Test
  void putsTheTraceOfTheRequestIntoTheEvent() throws Exception {
    assertThat(published("", "application/json", "{}", "traceparent", TRACE, "tracestate", "k=v"))
        .contains(entry("traceid", TRACE), entry("traceparent", TRACE), entry("tracestate", "k=v"));
  }

  @Test
  void overwritesAttributesByMetadataWhateverTheirCase() throws Exception {
    String query =
        "?metadata.cloudevent.id=7&metadata.CloudEvent.Source=here&metadata.cloudevent.type=t"
            + "&metadata.cloudevent.traceid=a&metadata.cloudevent.tracestate=b"
            + "&metadata.cloudevent.time=no&metadata.cloudevent.own=no";

    Map<String, Object> event = published(query, "application/json", "{}", "traceparent", TRACE);

    assertThat(event)
        .contains(
            entry("id", "7"),
            entry("source", "here"),
            entry("type", "t"),
            entry("traceid", "a"),
            entry("traceparent", "a"),
            entry("tracestate", "b"))
        .doesNotContainKey("own");
    assertThat(event.get("time")).isNotEqualTo("no");
  }

  @Test
  void letsTheParentOfATraceWinOverItsId() throws Exception {
    assertThat(
            published(
                "?metadata.cloudevent.traceid=a&metadata.cloudevent.traceparent=b",
                "application/json",
                "{}"))
        .contains(entry("traceid", "b"), entry("traceparent", "b"));
  }

  /** Since Dapr 1.17. */
  @Test
  void setsTheSubjectByMetadata() throws Exception {
    assertThat(published("?metadata.cloudevent.subject=order%207", "application/json", "{}"))
        .contains(entry("subject", "order 7"));
  }

  @Test
  void keepsAnEventAsItIsAndAddsWhatIsMissing() throws Exception {
    Map<String, Object> event =
        published(
            "",
            "application/cloudevents+json; charset=utf-8",
            "{\"id\":\"1\",\"own\":12345678901234567890,\"data\":{\"a\":null}}");

    assertThat(event)
        .contains(
            entry("id", "1"),
            entry("own", new BigInteger("12345678901234567890")),
            entry("source", "Dapr"),
            entry("type", "com.dapr.event.sent"),
            entry("specversion", "1.0"),
            entry("topic", topic),
            entry("pubsubname", "pubsub"),
            entry("traceid", ""),
            entry("traceparent", ""),
            entry("tracestate", ""))
        .containsKey("time");
    assertThat(event).hasSize(12);
  }

  @Test
  void doesNotAskForAnId() throws Exception {
    assertThat(published("", "application/cloudevents+json", "{}")).doesNotContainKey("id");
  }

  @Test
  void overwritesOnlyTopicAndComponentOfAnEvent() throws Exception {
    Map<String, Object> event =
        published(
            "?metadata.cloudevent.type=no&metadata.cloudevent.id=no",
            "application/cloudevents+json",
            "{\"id\":\"1\",\"source\":\"s\",\"type\":\"t\",\"specversion\":\"0.3\",\"time\":\"noon\","
                + "\"topic\":\"x\",\"pubsubname\":\"y\",\"traceid\":\"a\",\"tracestate\":\"b\"}",
            "traceparent",
            TRACE);

    assertThat(event)
        .containsOnly(
            entry("id", "1"),
            entry("source", "s"),
            entry("type", "t"),
            entry("specversion", "0.3"),
            entry("time", "noon"),
            entry("topic", topic),
            entry("pubsubname", "pubsub"),
            entry("traceid", "a"),
            entry("tracestate", "b"));
  }

  @Test
  void overwritesTheTraceOfAnEventThatOnlyNamesItsParent() throws Exception {
    assertThat(
            published(
                "",
                "application/cloudevents+json",
                "{\"id\":\"1\",\"traceparent\":\"" + TRACE + "\"}"))
        .contains(entry("traceid", ""), entry("traceparent", ""));
  }

  @Test
  void leavesARawPayloadAlone() throws Exception {
    ConsumerRecord<String, byte[]> found = record("?metadata.rawPayload=true", "{ \"n\" : ");

    assertThat(found.value()).asString().isEqualTo("{ \"n\" : ");
    assertThat(Broker.headers(found)).containsOnly(entry("rawPayload", "true"));
  }

  @ParameterizedTest
  @CsvSource({"T, true", "1, true", "TRUE, true", "f, false", "0, false", "'', false"})
  void takesWhatGoTakesForABoolean(String value, boolean isRaw) throws Exception {
    ConsumerRecord<String, byte[]> found = record("?metadata.rawPayload=" + value, "{}");

    assertThat(new String(found.value(), UTF_8).equals("{}")).isEqualTo(isRaw);
  }

  @Test
  void doesNotKnowRawPayloadInAnotherCase() throws Exception {
    ConsumerRecord<String, byte[]> found = record("?metadata.rawpayload=true", "{}");

    assertThat(Json.object(found.value())).containsKey("specversion");
  }

  @Test
  void makesATombstoneOfARawNull() throws Exception {
    assertThat(record("?metadata.rawPayload=true", "null").value()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "ttlInSeconds, 100, 100",
    "TTLINSECONDS, 100, 100",
    "ttl, 100, 100",
    "ttl, 1m40s, 100",
    "ttlInSeconds, 0, 0"
  })
  void letsEventsExpire(String key, String value, int seconds) throws Exception {
    Instant before = Instant.now().minusSeconds(1);

    String expiration =
        published("?metadata." + key + "=" + value, "application/json", "{}")
            .get("expiration")
            .toString();

    assertThat(expiration).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    assertThat(Instant.parse(expiration).minusSeconds(seconds)).isBetween(before, Instant.now());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "soon", ""})
  void takesNoNoticeOfATimeToLiveThatIsNone(String value) throws Exception {
    assertThat(published("?metadata.ttlInSeconds=" + value, "application/json", "{}"))
        .doesNotContainKey("expiration");
  }

  @Test
  void letsCompleteEventsExpireToo() throws Exception {
    assertThat(published("?metadata.ttlInSeconds=9", "application/cloudevents+json", "{}"))
        .containsKey("expiration");
  }

  @ParameterizedTest
  @ValueSource(strings = {"partitionKey", "__key"})
  void makesTheKeyOfTheRecord(String name) throws Exception {
    ConsumerRecord<String, byte[]> found = record("?metadata." + name + "=order%207", "{}");

    assertThat(found.key()).isEqualTo("order 7");
    assertThat(Broker.headers(found)).containsOnly(entry(name, "order 7"));
  }

  /** Kafka's own clients find 1, 1 and 1. */
  @ParameterizedTest
  @CsvSource({"a, 0", "x, 1", "c, 2"})
  void findsThePartitionOfAKeyAsDaprsClientDoes(String key, int partition) throws Exception {
    assertThat(record("?metadata.partitionKey=" + key, "{}").partition()).isEqualTo(partition);
  }

  @Test
  void sendsToThePartitionThatIsNamed() throws Exception {
    assertThat(record("?metadata.partitionKey=a&metadata.partitionNumber=2", "{}").partition())
        .isEqualTo(2);
  }

  @Test
  void makesAHeaderOfAllMetadata() throws Exception {
    ConsumerRecord<String, byte[]> found =
        record(
            "?metadata.cloudevent.type=t&metadata.own=%C3%A4+1&metadata.ttl=9&other=1&Metadata.x=1",
            "{}");

    assertThat(Broker.headers(found))
        .containsOnly(entry("cloudevent.type", "t"), entry("own", "ä 1"), entry("ttl", "9"));
  }

  @Test
  void takesTheFirstValueOfARepeatedKey() throws Exception {
    assertThat(Broker.headers(record("?metadata.own=1&metadata.own=2", "{}")))
        .containsOnly(entry("own", "1"));
  }

  @Test
  void cleansThePathFirst() throws Exception {
    assertPublished(
        client.post("//v1.0/./publish/x/../pubsub//" + topic + "/", "application/json", "{}"));

    assertThat(broker.onlyRecord(topic).value()).isNotEmpty();
  }

  @Test
  void isHealthy() throws Exception {
    assertThat(client.get("/v1.0/healthz").statusCode()).isEqualTo(204);
    assertThat(client.get("/v1.0/healthz/outbound").statusCode()).isEqualTo(204);
  }
}
