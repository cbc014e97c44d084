package io.eventfamily.dapr.spring.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.TaskCompletedPayload;
import io.eventfamily.dapr.TaskCreatedPayload;
import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import io.eventfamily.dapr.publish.DaprEventPublisher;
import io.eventfamily.dapr.publish.SidecarAddress;
import io.eventfamily.testing.EmbeddedBroker;
import io.eventfamily.testing.dapr.DaprSidecar;
import io.eventfamily.testing.dapr.DaprSidecars;
import io.eventfamily.testing.dapr.SidecarOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An application of Spring Boot 4 that the documentation shows, running by itself. */
@Timeout(120)
class TaskServiceTest {

  private static final String TOKEN = "secret";
  private static final String PATH = "/events/task-events";

  private static StartedService service;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void startService() throws Exception {
    service = StartedService.start(TOKEN);
  }

  @AfterAll
  static void stopService() throws Exception {
    service.stop();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
        .timeout(Duration.ofSeconds(60));
  }

  private HttpResponse<String> post(String contentType, String body) throws Exception {
    return client.send(
        request(PATH)
            .header("dapr-api-token", TOKEN)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static TaskEvent created() {
    return TaskEvent.of(
        TaskCreatedPayload.builder().taskId(UUID.randomUUID()).title("Büy milk").build());
  }

  private static TaskEvent completed() {
    return TaskEvent.of(TaskCompletedPayload.builder().taskId(UUID.randomUUID()).build());
  }

  private static String cloudEvent(TaskEvent event) {
    return "{\"specversion\":\"1.0\",\"datacontenttype\":\"application/json\",\"data\":"
        + TaskEventCodec.INSTANCE.toJson(event)
        + "}";
  }

  @Test
  void isTheCodeOfTheDocumentation() throws Exception {
    String page = Files.readString(Path.of("../docs/dapr-subscribing.md"));
    String source =
        Files.readString(Path.of("src/test/java/io/eventfamily/dapr/spring/boot/TaskService.java"));
    Matcher shown =
        Pattern.compile("```java\n(@SpringBootApplication\n.*?)```", Pattern.DOTALL).matcher(page);

    assertThat(shown.find()).isTrue();
    assertThat(source).endsWith(shown.group(1));
  }

  @Test
  void tellsWhatToSubscribeTo() throws Exception {
    HttpResponse<String> response =
        client.send(
            request("/dapr/subscribe").header("dapr-api-token", TOKEN).build(),
            BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .isEqualTo(
            "[{\"pubsubname\":\"kafka-pubsub\",\"topic\":\"task-events\","
                + "\"routes\":{\"default\":\"/events/task-events\"}}]");
  }

  @Test
  void handlesASingleDelivery() throws Exception {
    TaskEvent event = created();

    HttpResponse<String> response = post("application/cloudevents+json", cloudEvent(event));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"status\":\"SUCCESS\"}");
    service.await("created " + event.eventId());
  }

  @Test
  void handlesABulk() throws Exception {
    TaskEvent first = created();
    TaskEvent last = completed();

    HttpResponse<String> response =
        post(
            "application/json",
            """
            {"id":"b","type":"com.dapr.event.sent.bulk","topic":"task-events",\
            "pubsubname":"kafka-pubsub","metadata":{},"entries":[\
            {"entryId":"1","event":%s,"metadata":{},"contentType":"application/cloudevents+json"},\
            {"entryId":"2","event":{"data":5},"contentType":"application/cloudevents+json"},\
            {"entryId":"3","event":%s,"contentType":"application/cloudevents+json"}]}"""
                .formatted(cloudEvent(first), cloudEvent(last)));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .isEqualTo(
            "{\"statuses\":[{\"entryId\":\"1\",\"status\":\"SUCCESS\"},"
                + "{\"entryId\":\"2\",\"status\":\"DROP\"},"
                + "{\"entryId\":\"3\",\"status\":\"SUCCESS\"}]}");
    service.await("created " + first.eventId());
    service.await("completed " + last.eventId());
  }

  @Test
  void refusesWhatBringsNoToken() throws Exception {
    HttpResponse<String> subscribe =
        client.send(request("/dapr/subscribe").build(), BodyHandlers.ofString());
    HttpResponse<String> delivery =
        client.send(
            request(PATH)
                .header("dapr-api-token", "Secret")
                .POST(BodyPublishers.ofString(cloudEvent(created())))
                .build(),
            BodyHandlers.ofString(UTF_8));

    assertThat(subscribe.statusCode()).isEqualTo(401);
    assertThat(delivery.statusCode()).isEqualTo(401);
    assertThat(delivery.body()).isEqualTo("{\"error\":\"wrong or missing dapr-api-token\"}");
  }

  @Test
  void hearsOfEventsThroughASidecar() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start();
        DaprSidecar sidecar =
            DaprSidecars.start(
                SidecarOptions.builder(broker.bootstrapServers())
                    .pubsubs("kafka-pubsub")
                    .appPort(service.port())
                    .appToken(TOKEN)
                    .build());
        DaprEventPublisher<TaskEvent> publisher =
            DaprEventPublisher.builder(TaskEventCodec.INSTANCE)
                .sidecar(SidecarAddress.of(sidecar.endpoint()))
                .pubsub("kafka-pubsub")
                .build()) {
      TaskEvent event = created();
      publisher.publish(event).join();

      service.await("created " + event.eventId());
    }
  }
}
