package io.eventfamily.testing.dapr;

import static io.eventfamily.testing.dapr.Sidecars.ALPHA_BULK;
import static io.eventfamily.testing.dapr.Sidecars.BULK;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkPublishTest extends PublishingTest {

  private String topic;

  @BeforeEach
  void createTopic() throws Exception {
    topic = broker.topic(1);
  }

  private HttpResponse<String> post(String query, String body) throws Exception {
    return client.post(ALPHA_BULK + topic + query, "application/json", body);
  }

  private List<ConsumerRecord<String, byte[]>> published(String query, String... entries)
      throws Exception {
    HttpResponse<String> answer = post(query, "[" + String.join(",", entries) + "]");
    assertThat(answer.body()).isEmpty();
    assertThat(answer.statusCode()).isEqualTo(204);
    return broker.records(topic, entries.length);
  }

  private static String item(int id, String contentType, String event, String rest) {
    return "{\"entryId\":\"%d\",\"contentType\":\"%s\",\"event\":%s%s}"
        .formatted(id, contentType, event, rest);
  }

  private static String json(int id, String event) {
    return item(id, "application/json", event, "");
  }

  @Test
  void wrapsEntriesByTheirContentType() throws Exception {
    List<Map<String, Object>> events =
        published(
                "",
                json(1, "{\"a\":[true,null,\"<\"]}"),
                item(2, "text/plain", "\"text\"", ""),
                item(3, "application/xml; charset=utf-8", "\"<x/>\"", ""),
                item(4, "application/octet-stream", "\"AAEC\"", ""),
                item(5, "application/cloudevents+json", "{\"id\":\"five\",\"type\":\"t\"}", ""))
            .stream()
            .map(found -> Json.object(found.value()))
            .toList();

    assertThat(events.get(0))
        .contains(entry("source", "shop"), entry("topic", topic), entry("pubsubname", "pubsub"));
    assertThat(Json.text(events.get(0).get("data"))).isEqualTo("{\"a\":[true,null,\"<\"]}");
    assertThat(events.get(1))
        .contains(entry("data", "text"), entry("datacontenttype", "text/plain"));
    assertThat(events.get(2)).contains(entry("data", "<x/>"));
    assertThat(events.get(3)).contains(entry("data_base64", "AAEC"));
    assertThat(events.get(4))
        .contains(entry("id", "five"), entry("type", "t"), entry("source", "Dapr"));
  }

  /** Unlike those of a single event. */
  @ParameterizedTest
  @CsvSource({
    "12345678901234567890, 12345678901234567000",
    "9007199254740993, 9007199254740992",
    "1.10, 1.1",
    "1e3, 1000",
    "1e21, 1e+21",
    "0.0000012, 0.0000012",
    "-0.00000012, -1.2e-7",
    "100000000000000000000, 100000000000000000000",
    "-0.0, -0",
    "0.1, 0.1",
    "5e-324, 5e-324"
  })
  void roundsNumbersToDoubles(String number, String rounded) throws Exception {
    String value = new String(published("", json(1, number)).get(0).value(), UTF_8);

    assertThat(value).startsWith("{\"data\":" + rounded + ",");
  }

  @Test
  void publishesRawPayloads() throws Exception {
    List<ConsumerRecord<String, byte[]>> found =
        published(
            "?metadata.rawPayload=true",
            json(1, "{ \"b\": 1, \"a\": 2 }"),
            item(2, "application/octet-stream", "\"YWJj\"", ""));

    assertThat(found.get(0).value()).asString().isEqualTo("{\"a\":2,\"b\":1}");
    assertThat(found.get(1).value()).asString().isEqualTo("abc");
  }

  @Test
  void takesMetadataOfTheRequestForEntriesThatHaveTheirOwn() throws Exception {
    List<ConsumerRecord<String, byte[]>> found =
        published(
            "?metadata.cloudevent.type=t&metadata.ttlInSeconds=9",
            json(1, "1"),
            item(2, "application/json", "2", ",\"metadata\":{\"own\":\"x\"}"),
            item(3, "application/json", "3", ",\"metadata\":{\"cloudevent.type\":\"u\"}"));

    assertThat(Json.object(found.get(0).value()))
        .contains(entry("type", "com.dapr.event.sent"))
        .doesNotContainKey("expiration");
    assertThat(Json.object(found.get(1).value()))
        .contains(entry("type", "t"))
        .containsKey("expiration");
    assertThat(Json.object(found.get(2).value())).contains(entry("type", "u"));
  }

  @Test
  void letsMetadataOfTheRequestWinInHeadersAndKeys() throws Exception {
    List<ConsumerRecord<String, byte[]>> found =
        published(
            "?metadata.partitionKey=request",
            json(1, "1"),
            item(
                2,
                "application/json",
                "2",
                ",\"metadata\":{\"partitionKey\":\"own\",\"a\":\"b\"}"));

    assertThat(found).extracting(ConsumerRecord::key).containsExactly("request", "request");
    assertThat(Broker.headers(found.get(0))).containsOnly(entry("partitionKey", "request"));
    assertThat(Broker.headers(found.get(1)))
        .containsOnly(entry("partitionKey", "request"), entry("a", "b"));
  }

  @Test
  void takesKeysOfEntries() throws Exception {
    List<ConsumerRecord<String, byte[]>> found =
        published(
            "",
            item(1, "application/json", "1", ",\"metadata\":{\"partitionKey\":\"a\"}"),
            item(2, "application/json", "2", ",\"metadata\":{\"__key\":\"b\"}"),
            item(3, "application/json", "3", ",\"metadata\":null"));

    assertThat(found).extracting(ConsumerRecord::key).containsExactly("a", "b", null);
  }

  @Test
  void readsNamesWhateverTheirCase() throws Exception {
    assertThat(published("", "{\"ENTRYID\":\"1\",\"contenttype\":\"text/plain\",\"Event\":\"x\"}"))
        .hasSize(1);
  }

  @Test
  void takesAMissingEventForNull() throws Exception {
    assertThat(
            Json.object(
                published("", "{\"entryId\":\"1\",\"contentType\":\"application/json\"}")
                    .get(0)
                    .value()))
        .contains(entry("data", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null"})
  void takesNoEntries(String body) throws Exception {
    assertThat(post("", body).statusCode()).isEqualTo(204);
  }

  private void assertRefused(HttpResponse<String> answer, String reason, String message)
      throws Exception {
    assertThat(answer.statusCode()).isEqualTo(400);
    Map<String, Object> error = Json.object(answer.body());
    assertThat(error).contains(entry("errorCode", "ERR_PUBSUB_EVENTS_SER")).hasSize(3);
    assertThat(error.get("message").toString()).startsWith(message);
    assertThat(Json.objects(error, "details").get(1)).contains(entry("reason", reason));
    assertThat(broker.size(topic, 1)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.shop+json, {}",
    "'', {}",
    "text/plain, {}",
    "application/xml, 1",
    "application/octet-stream, 1"
  })
  void refusesAllWhereOneEventIsNotOfItsType(String contentType, String event) throws Exception {
    assertRefused(
        post("", "[" + json(1, "1") + "," + item(2, contentType, event, "") + "]"),
        "DAPR_PUBSUB_MARSHAL_ENVELOPE",
        "error when marshalling cloud event envelope for topic "
            + topic
            + " pubsub pubsub: error: mismatch between contentType and event");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"AA\"", "\"A-_=\"", "\"A\""})
  void refusesAllWhereOneEventIsNotBase64(String event) throws Exception {
    assertRefused(
        post("", "[" + item(1, "application/octet-stream", event, "") + "]"),
        "DAPR_PUBSUB_MARSHAL_ENVELOPE",
        "error when marshalling cloud event envelope for topic "
            + topic
            + " pubsub pubsub: error: unable to decode base64 application/octect-stream data:"
            + " illegal base64 data");
  }

  @Test
  void refusesAllWhereAnIdIsMissing() throws Exception {
    assertRefused(
        post("", "[" + json(1, "1") + ",{\"contentType\":\"text/plain\",\"event\":\"x\"}]"),
        "DAPR_PUBSUB_MARSHAL_EVENTS",
        invalidId());
  }

  @Test
  void refusesAllWhereAnIdIsTwice() throws Exception {
    assertRefused(
        post("", "[" + json(1, "1") + "," + json(1, "2") + "]"),
        "DAPR_PUBSUB_MARSHAL_EVENTS",
        invalidId());
  }

  private String invalidId() {
    return "error marshaling events to bytes for topic "
        + topic
        + " pubsub pubsub. error: entryId is duplicated or not present for entry";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "''|EOF",
        "[{|unexpected EOF",
        "{}|json: cannot unmarshal object into Go value of type []http.bulkPublishMessageEntry",
        "[1]|json: cannot unmarshal",
        "[{\"entryId\":1}]|json: cannot unmarshal",
        "[{\"metadata\":{\"a\":1}}]|json: cannot unmarshal",
        "[1e999]|json: cannot unmarshal"
      })
  void refusesWhatIsNoArrayOfEntries(String body, String error) throws Exception {
    assertRefused(
        post("", body),
        "DAPR_PUBSUB_UNMARSHAL_EVENTS",
        "error when unmarshaling the request for topic " + topic + " pubsub pubsub: " + error);
  }

  @Test
  void says400WhereABodyIsTooLong() throws Exception {
    assertRefused(
        post("", "[" + json(1, "\"" + "x".repeat(MOST) + "\"") + "]"),
        "DAPR_PUBSUB_UNMARSHAL_EVENTS",
        "error when unmarshaling the request for topic "
            + topic
            + " pubsub pubsub: stream too large");
  }

  @Test
  void answersWithAnErrorOfItsOwnWhereAnEventIsNone() throws Exception {
    HttpResponse<String> answer =
        post("", "[" + item(1, "application/cloudevents+json", "[]", "") + "]");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(Json.object(answer.body()))
        .contains(entry("errorCode", "ERR_PUBSUB_CLOUD_EVENTS_SER"));
  }

  @Test
  void refusesARawPayloadThatIsNoBoolean() throws Exception {
    HttpResponse<String> answer = post("?metadata.rawPayload=maybe", "[]");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Json.object(answer.body()))
        .contains(entry("errorCode", "ERR_PUBSUB_REQUEST_METADATA"));
  }

  @Test
  void saysWhichEntriesHaveFailed() throws Exception {
    String small = broker.topic(2, Map.of("max.message.bytes", "1000"));

    HttpResponse<String> answer =
        client.post(
            ALPHA_BULK + small,
            "application/json",
            "["
                + item(
                    1,
                    "text/plain",
                    "\"" + "x".repeat(2_000) + "\"",
                    ",\"metadata\":{\"partitionNumber\":\"0\"}")
                + ","
                + item(2, "text/plain", "\"x\"", ",\"metadata\":{\"partitionNumber\":\"1\"}")
                + "]");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .isEqualTo(
            "{\"failedEntries\":[{\"entryId\":\"1\",\"error\":\"kafka server: Message was too"
                + " large, server rejected it to avoid allocation error\"}],"
                + "\"errorCode\":\"ERR_PUBSUB_PUBLISH_MESSAGE\"}");
    assertThat(answer.headers().firstValue("metadata.responseData")).contains(answer.body());
    assertThat(answer.headers().firstValue("metadata.error"))
        .contains(
            "api error: code = Internal desc = error when publishing to topic "
                + small
                + " in pubsub pubsub: kafka: Failed to deliver 1 messages.");
    assertThat(broker.onlyRecord(small).partition()).isEqualTo(1);
  }

  @Test
  void failsTheEntryWhosePartitionDoesNotExist() throws Exception {
    HttpResponse<String> answer =
        post(
            "",
            "["
                + item(1, "text/plain", "\"x\"", ",\"metadata\":{\"partitionNumber\":\"9\"}")
                + ","
                + json(2, "2")
                + "]");

    assertThat(answer.body())
        .isEqualTo(
            "{\"failedEntries\":[{\"entryId\":\"1\",\"error\":\"partition number 9 is out of range,"
                + " topic has 1 partitions\"}],\"errorCode\":\"ERR_PUBSUB_PUBLISH_MESSAGE\"}");
    assertThat(broker.records(topic, 1)).hasSize(1);
  }

  @Test
  void failsAllWhereAPartitionIsNoNumber() throws Exception {
    HttpResponse<String> answer =
        post(
            "",
            "["
                + json(1, "1")
                + ","
                + item(2, "text/plain", "\"x\"", ",\"metadata\":{\"partitionNumber\":\"x\"}")
                + "]");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(Json.objects(Json.object(answer.body()), "failedEntries")).hasSize(2);
    assertThat(broker.size(topic, 1)).isZero();
  }

  /** Since Dapr 1.17. */
  @Test
  void hasTheStablePath() throws Exception {
    HttpResponse<String> answer =
        client.post(BULK + topic, "application/json", "[" + json(1, "1") + "]");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(broker.onlyRecord(topic).value()).isNotEmpty();
  }

  @Test
  void takesTheWordBulkForAComponentWhereThePathIsTooShort() throws Exception {
    HttpResponse<String> answer =
        client.post("/v1.0/publish/bulk/" + topic, "application/json", "[]");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Json.object(answer.body())).contains(entry("message", "pubsub bulk is not found"));
  }

  @Test
  void takesTheWordBulkForAComponentWhereThereIsNoStablePath() throws Exception {
    assumeFalse(sidecar.isReal(), "A real sidecar is of the version that it is.");
    try (DaprSidecar old =
        DaprSidecars.start(
            SidecarOptions.builder(broker.bootstrapServers()).stableBulkPath(false).build())) {
      Client oldClient = new Client(old);
      HttpResponse<String> answer =
          oldClient.post(BULK + topic, "application/json", "[" + json(1, "1") + "]");

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(Json.object(answer.body()))
          .contains(
              entry("errorCode", "ERR_PUBSUB_NOT_FOUND"),
              entry("message", "pubsub bulk is not found"));
      assertThat(oldClient.post(ALPHA_BULK + topic, "application/json", "[]").statusCode())
          .isEqualTo(204);
    }
  }

  @Test
  void keepsBytesOfAnyKind() throws Exception {
    byte[] bytes = {0, -1, 127, -128};
    String base64 = Base64.getEncoder().encodeToString(bytes);

    assertThat(
            published(
                    "?metadata.rawPayload=true",
                    item(1, "application/octet-stream", "\"" + base64 + "\"", ""))
                .get(0)
                .value())
        .isEqualTo(bytes);
  }
}
