package io.eventfamily.dapr.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.TaskCreatedPayload;
import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What exactly goes to the sidecar. */
class RequestsTest {

  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  private static final UUID ID = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
  private static final UUID TASK = UUID.fromString("00000000-0000-0000-0000-00000000002a");
  private static final UUID CORRELATION = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID CAUSATION = UUID.fromString("00000000-0000-0000-0000-000000000002");

  private static final TaskEvent EVENT =
      TaskEvent.builder()
          .eventId(ID)
          .timestamp(Instant.parse("2026-01-15T10:30:00.5Z"))
          .correlationId(CORRELATION)
          .causationId(CAUSATION)
          .payload(TaskCreatedPayload.builder().taskId(TASK).title("Grüße \"1\" \u2028").build())
          .build();

  private ScriptedSidecar sidecar;

  @BeforeEach
  void start() {
    sidecar = ScriptedSidecar.always(ScriptedSidecar.noContent());
  }

  @AfterEach
  void stop() {
    sidecar.close();
  }

  private ScriptedSidecar.Request publish(DaprEventPublisherBuilder<TaskEvent> builder)
      throws Exception {
    try (DaprEventPublisher<TaskEvent> publisher = builder.build()) {
      assertThat(publisher.publish(EVENT).get(60, TimeUnit.SECONDS))
          .isEqualTo(new PublishResult.Published<>(EVENT, 1));
    }
    assertThat(sidecar.requests()).hasSize(1);
    return sidecar.requests().get(0);
  }

  @Test
  void sendsThePlainEnvelopeWithItsIdTypeAndKey() throws Exception {
    ScriptedSidecar.Request request = publish(Tasks.publisher(sidecar));
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.target())
        .isEqualTo(
            "/v1.0/publish/kafka-pubsub/task-events?metadata.partitionKey="
                + TASK
                + "&metadata.cloudevent.id="
                + ID
                + "&metadata.cloudevent.type=task.created");
    assertThat(request.headers())
        .containsEntry("content-type", "application/json")
        .doesNotContainKeys("traceparent", "dapr-api-token", "upgrade", "http2-settings");
    assertThat(request.body()).isEqualTo(TaskEventCodec.INSTANCE.toJson(EVENT));
  }

  @Test
  void sendsARawEventAsItIs() throws Exception {
    ScriptedSidecar.Request request = publish(Tasks.publisher(sidecar).form(MessageForm.raw()));
    assertThat(request.target())
        .isEqualTo(
            "/v1.0/publish/kafka-pubsub/task-events"
                + "?metadata.rawPayload=true&metadata.partitionKey="
                + TASK);
    assertThat(request.headers()).containsEntry("content-type", "application/json");
    assertThat(request.body()).isEqualTo(TaskEventCodec.INSTANCE.toJson(EVENT));
  }

  @Test
  void sendsACloudEventOfItsOwn() throws Exception {
    ScriptedSidecar.Request request =
        publish(
            Tasks.publisher(sidecar)
                .form(MessageForm.cloudEvent(URI.create("/services/tasks")))
                .traceparent(() -> TRACE));
    assertThat(request.target())
        .isEqualTo("/v1.0/publish/kafka-pubsub/task-events?metadata.partitionKey=" + TASK);
    assertThat(request.headers())
        .containsEntry("content-type", "application/cloudevents+json")
        .containsEntry("traceparent", TRACE);
    assertThat(request.body())
        .isEqualTo(
            "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/services/tasks\",".formatted(ID)
                + "\"type\":\"task.created\",\"time\":\"2026-01-15T10:30:00.500Z\","
                + "\"subject\":\"%s\",\"correlationid\":\"%s\",\"causationid\":\"%s\","
                    .formatted(TASK, CORRELATION, CAUSATION)
                + "\"traceid\":\"%s\",\"traceparent\":\"%s\",".formatted(TRACE, TRACE)
                + "\"datacontenttype\":\"application/json\",\"data\":"
                + TaskEventCodec.INSTANCE.toJson(EVENT)
                + "}");
  }

  @Test
  void leavesOutOfACloudEventWhatTheEventDoesNotHave() throws Exception {
    TaskEvent plain = Tasks.created("plain");
    try (DaprEventPublisher<TaskEvent> publisher =
        Tasks.publisher(sidecar).form(MessageForm.cloudEvent(URI.create("urn:a"))).build()) {
      publisher.publish(plain).get(60, TimeUnit.SECONDS);
    }
    assertThat(sidecar.requests().get(0).body())
        .doesNotContain("trace", "correlationid", "causationid")
        .endsWith("\"data\":" + TaskEventCodec.INSTANCE.toJson(plain) + "}");
  }

  @ParameterizedTest
  @CsvSource({
    "kafka-pubsub, a/b/c, /v1.0/publish/kafka-pubsub/a/b/c",
    "a/b, 'x y', /v1.0/publish/a%2Fb/x%20y",
    "a?b#c, x+y%z, /v1.0/publish/a%3Fb%23c/x%2By%25z",
    "größe, ../., /v1.0/publish/gr%C3%B6%C3%9Fe/%2E%2E/%2E",
    "a&b=c;d, _-.~, /v1.0/publish/a%26b%3Dc%3Bd/_-.~",
  })
  void encodesThePath(String pubsub, String topic, String path) throws Exception {
    ScriptedSidecar.Request request = publish(Tasks.publisher(sidecar).pubsub(pubsub).topic(topic));
    assertThat(request.target()).startsWith(path + "?");
  }

  @Test
  void keepsThePathOfTheEndpointAndSendsTheToken() throws Exception {
    SidecarAddress address =
        new SidecarAddress(URI.create(sidecar.address().endpoint() + "/base/"), "s3cret");
    ScriptedSidecar.Request request = publish(Tasks.publisher(address));
    assertThat(request.target()).startsWith("/base/v1.0/publish/kafka-pubsub/task-events?");
    assertThat(request.headers()).containsEntry("dapr-api-token", "s3cret");
  }

  @Test
  void publishesWithoutATraceThatIsNone() throws Exception {
    ScriptedSidecar.Request request =
        publish(Tasks.publisher(sidecar).traceparent(() -> "evil\r\nheader: 1"));
    assertThat(request.headers()).doesNotContainKeys("traceparent", "header");
  }

  @Test
  void publishesWhereTheSupplierOfTheTraceFails() throws Exception {
    ScriptedSidecar.Request request =
        publish(
            Tasks.publisher(sidecar)
                .traceparent(
                    () -> {
                      throw new IllegalStateException("no trace");
                    }));
    assertThat(request.headers()).doesNotContainKey("traceparent");
  }

  @Test
  void encodesMetadata() throws Exception {
    WordEvent event = WordEvent.of(WordSaidPayload.builder().word("a&b=c+d é%").build());
    try (DaprEventPublisher<WordEvent> publisher =
        DaprEventPublisher.builder(WordEventCodec.INSTANCE)
            .sidecar(sidecar.address())
            .pubsub("p")
            .build()) {
      publisher.publish(event).get(60, TimeUnit.SECONDS);
    }
    assertThat(sidecar.requests().get(0).target())
        .startsWith(
            "/v1.0/publish/p/word-events?metadata.partitionKey=a%26b%3Dc%2Bd%20%C3%A9%25"
                + "&metadata.cloudevent.id=");
  }
}
