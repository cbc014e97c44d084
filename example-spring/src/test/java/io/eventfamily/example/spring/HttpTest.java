package io.eventfamily.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.kafka.core.KafkaTemplate;

/** The whole application: requests, the database, Kafka, and what it reads from there. */
@Timeout(120)
class HttpTest {

  @RegisterExtension static final Broker BROKER = new Broker();

  private static App app;

  private final UUID user = UUID.randomUUID();
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    app = App.startWhole(BROKER.bootstrapServers(), App.inMemory());
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void countsCompletedTasks() throws Exception {
    for (int index = 0; index < 2; index++) {
      assertThat(send("POST", "/" + create() + "/complete", "").statusCode()).isEqualTo(204);
    }
    String deleted = create();
    assertThat(send("DELETE", "/" + deleted, "").statusCode()).isEqualTo(204);

    awaitCompleted(2);
  }

  @Test
  void countsAnEventOnceThatComesTwice() throws Exception {
    TaskEvent twice = completed();
    TaskEvent once = completed();
    KafkaTemplate<Object, Object> kafka = app.kafka();
    for (TaskEvent event : List.of(twice, twice, once)) {
      kafka.send(Broker.TOPIC, 0, "key", event).get(60, TimeUnit.SECONDS);
    }

    awaitCompleted(2);
  }

  private TaskEvent completed() {
    return TaskEventFactory.createTaskCompletedEvent(
        it -> it.taskId(UUID.randomUUID()).userId(user).completedAt(Instant.now()));
  }

  /** Nothing comes behind what is awaited. */
  private void awaitCompleted(int count) throws Exception {
    Await.until(
        "So many are counted.",
        () -> send("GET", "/completed/" + user, "").body().equals("{\"completed\":" + count + "}"));
  }

  @Test
  void tellsWhatIsWrong() throws Exception {
    HttpResponse<String> empty = post("");

    assertThat(empty.statusCode()).isEqualTo(400);
    assertThat(empty.body()).contains("string_too_short", "/payload/title");
    assertThat(send("DELETE", "/" + UUID.randomUUID(), "").statusCode()).isEqualTo(404);
  }

  private String create() throws Exception {
    HttpResponse<String> response = post("Buy milk");
    assertThat(response.statusCode()).isEqualTo(201);
    return response.body().replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
  }

  private HttpResponse<String> post(String title) throws Exception {
    return send("POST", "", "{\"userId\":\"%s\",\"title\":\"%s\"}".formatted(user, title));
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + "/tasks" + path))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
