package io.eventfamily.testing.dapr;

import static io.eventfamily.testing.dapr.Sidecars.PUBLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishErrorsTest extends PublishingTest {

  private static String topic;

  @BeforeAll
  static void createTopic() throws Exception {
    topic = broker.topic(3);
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return client.post(path, "application/json", body);
  }

  private static void assertError(
      HttpResponse<String> answer, int status, String code, String reason, String message) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    Map<String, Object> error = Json.object(answer.body());
    assertThat(error).contains(entry("errorCode", code), entry("message", message));
    List<Map<String, Object>> details = Json.objects(error, "details");
    assertThat(details.get(details.size() - 1))
        .contains(
            entry("@type", "type.googleapis.com/google.rpc.ErrorInfo"),
            entry("domain", "dapr.io"),
            entry("reason", reason));
  }

  private static Map<String, Object> errorMetadata(HttpResponse<String> answer) {
    List<Map<String, Object>> details = Json.objects(Json.object(answer.body()), "details");
    return Json.object(details.get(details.size() - 1), "metadata");
  }

  private static void assertResource(HttpResponse<String> answer) {
    Map<String, Object> error = Json.object(answer.body());
    assertThat(Json.objects(error, "details").get(0))
        .containsOnly(
            entry("@type", "type.googleapis.com/google.rpc.ResourceInfo"),
            entry("description", error.get("message")),
            entry("owner", ""),
            entry("resource_name", "pubsub"),
            entry("resource_type", "pubsub"));
  }

  @Test
  void doesNotFindAnUnknownComponent() throws Exception {
    HttpResponse<String> answer = post("/v1.0/publish/nope/" + topic + "?metadata.a=b", "{}");

    assertError(
        answer, 404, "ERR_PUBSUB_NOT_FOUND", "DAPR_PUBSUB_NOT_FOUND", "pubsub nope is not found");
    assertThat(Json.objects(Json.object(answer.body()), "details")).hasSize(1);
    assertThat(errorMetadata(answer)).isEqualTo(Map.of("a", "b"));
  }

  /** Dapr has errors for what is missing, but paths are cleaned before they could come. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/v1.0/publish/pubsub", "/v1.0/publish/pubsub/", "/v1.0/publish", "/nope"})
  void takesOtherPathsForCallsOfOtherApplications(String path) throws Exception {
    assertNoRoute(post(path, "{}"));
  }

  @Test
  void publishesNothingOnGet() throws Exception {
    assertNoRoute(client.get(PUBLISH + topic));
  }

  private static void assertNoRoute(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .isEqualTo(
            "{\"errorCode\":\"ERR_DIRECT_INVOKE\",\"message\":\"failed getting app id either from"
                + " the URL path or the header dapr-app-id\"}");
  }

  @Test
  void refusesARawPayloadThatIsNoBoolean() throws Exception {
    HttpResponse<String> answer = post(PUBLISH + topic + "?metadata.rawPayload=maybe", "{}");

    assertError(
        answer,
        400,
        "ERR_PUBSUB_REQUEST_METADATA",
        "DAPR_PUBSUB_METADATA_DESERIALIZATION",
        "failed deserializing metadata. Error: rawPayload value must be a valid boolean: actual is"
            + " 'maybe'");
    assertResource(answer);
    assertThat(errorMetadata(answer)).isEqualTo(Map.of("rawPayload", "maybe"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"", "[1]", "\"event\"", ""})
  void answersWithAnErrorOfItsOwnWhereAnEventIsNone(String body) throws Exception {
    HttpResponse<String> answer =
        client.post(PUBLISH + topic, "application/cloudevents+json", body);

    assertError(
        answer,
        500,
        "ERR_PUBSUB_CLOUD_EVENTS_SER",
        "DAPR_PUBSUB_CLOUD_EVENT_CREATION",
        "cannot create cloudevent");
    assertResource(answer);
    assertThat(errorMetadata(answer)).contains(entry("appID", "shop")).containsKey("error");
  }

  @Test
  void says500WhereABodyIsTooLong() throws Exception {
    HttpResponse<String> answer = post(PUBLISH + topic, "x".repeat(MOST + 1_000));

    assertError(
        answer,
        500,
        "ERR_PUBSUB_PUBLISH_MESSAGE",
        "DAPR_PUBSUB_PUBLISH_MESSAGE",
        "error when publishing to topic " + topic + " in pubsub pubsub: stream too large");
    assertResource(answer);
  }

  @Test
  void takesABodyOfTheGreatestLength() throws Exception {
    assertThat(post(PUBLISH + topic, "x".repeat(MOST)).statusCode()).isEqualTo(204);
  }

  @Test
  void saysThatTheBrokerDoesNotTakeAMessage() throws Exception {
    String small = broker.topic(1, Map.of("max.message.bytes", "1000"));

    HttpResponse<String> answer = post(PUBLISH + small, "\"" + "x".repeat(2_000) + "\"");

    String error =
        "kafka server: Message was too large, server rejected it to avoid allocation error";
    assertError(
        answer,
        500,
        "ERR_PUBSUB_PUBLISH_MESSAGE",
        "DAPR_PUBSUB_PUBLISH_MESSAGE",
        "error when publishing to topic " + small + " in pubsub pubsub: " + error);
    assertResource(answer);
    assertThat(errorMetadata(answer)).isEqualTo(Map.of("error", error, "topic", small));
  }

  /** A topic is decoded as a query is: a plus is a blank. Kafka allows neither that nor a slash. */
  @Test
  void decodesTheTopic() throws Exception {
    HttpResponse<String> answer = post(PUBLISH + "a+b/c%2Fd", "{}");

    assertError(
        answer,
        500,
        "ERR_PUBSUB_PUBLISH_MESSAGE",
        "DAPR_PUBSUB_PUBLISH_MESSAGE",
        "error when publishing to topic a b/c/d in pubsub pubsub: kafka server: The request"
            + " attempted to perform an operation on an invalid topic");
  }

  @Test
  void doesNotPublishToAPartitionThatDoesNotExist() throws Exception {
    HttpResponse<String> answer = post(PUBLISH + topic + "?metadata.partitionNumber=3", "{}");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(errorMetadata(answer))
        .contains(entry("error", "partition number 3 is out of range, topic has 3 partitions"));
  }

  @Test
  void doesNotPublishToAPartitionThatIsNoNumber() throws Exception {
    HttpResponse<String> answer = post(PUBLISH + topic + "?metadata.partitionNumber=x", "{}");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(errorMetadata(answer))
        .contains(
            entry(
                "error",
                "invalid partitionNumber metadata value \"x\": strconv.ParseInt: parsing \"x\":"
                    + " invalid syntax"));
  }

  @Test
  void publishesToAllowedTopicsOnly() throws Exception {
    String allowed = broker.topic(1);
    try (DaprSidecar scoped =
        DaprSidecars.start(
            SidecarOptions.builder(broker.bootstrapServers())
                .appId("shop")
                .allowedTopics(allowed, "another")
                .build())) {
      Client scopedClient = new Client(scoped);
      HttpResponse<String> answer = scopedClient.post(PUBLISH + topic, "application/json", "{}");

      String message = "topic " + topic + " is not allowed for app id shop";
      assertError(answer, 403, "ERR_PUBSUB_FORBIDDEN", "DAPR_PUBSUB_FORBIDDEN", message);
      assertResource(answer);
      assertThat(errorMetadata(answer)).isEqualTo(Map.of("error", message, "topic", topic));
      assertThat(scopedClient.post(PUBLISH + allowed, "application/json", "{}").statusCode())
          .isEqualTo(204);
    }
  }

  @Test
  void asksForTheToken() throws Exception {
    try (DaprSidecar guarded =
        DaprSidecars.start(
            SidecarOptions.builder(broker.bootstrapServers()).apiToken("secret").build())) {
      Client guardedClient = new Client(guarded);
      String path = PUBLISH + topic;

      for (HttpResponse<String> answer :
          List.of(
              guardedClient.post(path, "application/json", "{}"),
              guardedClient.post(path, "application/json", "{}", "dapr-api-token", "Secret"),
              guardedClient.get("/nope"))) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("invalid api token\n");
        assertThat(answer.headers().firstValue("Content-Type"))
            .contains("text/plain; charset=utf-8");
      }
      assertThat(
              guardedClient
                  .post(path, "application/json", "{}", "dapr-api-token", "secret")
                  .statusCode())
          .isEqualTo(204);
      assertThat(guardedClient.get("/v1.0/healthz").statusCode()).isEqualTo(204);
      assertThat(guardedClient.get("/v1.0/healthz/outbound").statusCode()).isEqualTo(204);
    }
  }

  @Test
  void knowsSeveralComponents() throws Exception {
    try (DaprSidecar both =
        DaprSidecars.start(
            SidecarOptions.builder(broker.bootstrapServers()).pubsubs("one", "two").build())) {
      Client bothClient = new Client(both);

      assertThat(
              bothClient.post("/v1.0/publish/one/" + topic, "application/json", "{}").statusCode())
          .isEqualTo(204);
      assertThat(
              bothClient.post("/v1.0/publish/two/" + topic, "application/json", "{}").statusCode())
          .isEqualTo(204);
      assertThat(bothClient.post(PUBLISH + topic, "application/json", "{}").statusCode())
          .isEqualTo(404);
    }
  }

  /** No component at all is no other error, in a sidecar that has started. */
  @Test
  void doesNotFindAComponentWhereThereIsNone() throws Exception {
    try (DaprSidecar none =
        DaprSidecars.start(SidecarOptions.builder(broker.bootstrapServers()).pubsubs().build())) {
      assertThat(new Client(none).post(PUBLISH + topic, "application/json", "{}").body())
          .contains("ERR_PUBSUB_NOT_FOUND");
    }
  }
}
