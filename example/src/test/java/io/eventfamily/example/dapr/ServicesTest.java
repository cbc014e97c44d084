package io.eventfamily.example.dapr;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.jdkhttp.DaprHttpHandler;
import io.eventfamily.dapr.publish.SidecarAddress;
import io.eventfamily.dapr.subscribe.DaprEventEndpoint;
import io.eventfamily.example.RecurringEvent;
import io.eventfamily.example.RecurringEventCodec;
import io.eventfamily.example.RecurringSpawnedPayload;
import io.eventfamily.example.TaskCompletedPayload;
import io.eventfamily.example.TaskCreatedPayload;
import io.eventfamily.example.TaskDeletedPayload;
import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventCodec;
import io.eventfamily.runtime.Event;
import io.eventfamily.testing.EmbeddedBroker;
import io.eventfamily.testing.ReservedPort;
import io.eventfamily.testing.dapr.DaprSidecar;
import io.eventfamily.testing.dapr.DaprSidecars;
import io.eventfamily.testing.dapr.SidecarOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both services with a database each, a sidecar each and one broker; and somebody who listens. */
@Timeout(120)
class ServicesTest {

  private static final String PUBSUB = "kafka-pubsub";
  private static final String USER = "b1c2d3e4-0f1a-4b2c-8d3e-4f5a6b7c8d9e";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final BlockingQueue<Event<?>> TASK_EVENTS = new LinkedBlockingQueue<>();
  private static final BlockingQueue<Event<?>> RECURRING_EVENTS = new LinkedBlockingQueue<>();

  private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

  private static int port;

  @BeforeAll
  static void startAll(@TempDir Path files) throws Exception {
    EmbeddedBroker broker = started(EmbeddedBroker.start());
    listen(broker);
    ReservedPort recurrencePort = started(ReservedPort.any());
    DaprSidecar ofRecurrence = started(sidecar(broker, "recurrence", recurrencePort.number()));
    started(
        RecurrenceService.start(
            settings("recurrence", recurrencePort.release(), ofRecurrence, files)));
    DaprSidecar ofTasks =
        started(
            DaprSidecars.start(
                SidecarOptions.builder(broker.bootstrapServers())
                    .pubsubs(PUBSUB)
                    .appId("tasks")
                    .build()));
    port = started(TaskService.start(settings("tasks", 0, ofTasks, files))).port();
  }

  private static void listen(EmbeddedBroker broker) throws Exception {
    DaprEventEndpoint endpoint =
        DaprEventEndpoint.builder()
            .pubsub(PUBSUB)
            .handle(TaskEventCodec.INSTANCE, TASK_EVENTS::add)
            .handle(RecurringEventCodec.INSTANCE, RECURRING_EVENTS::add)
            .build();
    HttpService http = started(HttpService.start(0, new DaprHttpHandler(endpoint)));
    started(sidecar(broker, "listener", http.port()));
  }

  private static DaprSidecar sidecar(EmbeddedBroker broker, String appId, int appPort) {
    return DaprSidecars.start(
        SidecarOptions.builder(broker.bootstrapServers())
            .pubsubs(PUBSUB)
            .appId(appId)
            .consumerGroup(appId)
            .appPort(appPort)
            .build());
  }

  private static ServiceSettings settings(
      String name, int port, DaprSidecar sidecar, Path directory) {
    return new ServiceSettings(
        port,
        databaseUrl(name, directory),
        System.getenv().getOrDefault("DATABASE_USER", ""),
        System.getenv().getOrDefault("DATABASE_PASSWORD", ""),
        PUBSUB,
        directory.resolve(name + ".jsonl"),
        SidecarAddress.of(sidecar.endpoint()),
        null);
  }

  /** A file of H2, or what {@code DATABASE_URL} names, with a schema for each service. */
  private static String databaseUrl(String name, Path directory) {
    String url = System.getenv("DATABASE_URL");
    return url != null ? url + "?currentSchema=" + name : "jdbc:h2:file:" + directory.resolve(name);
  }

  private static <T extends AutoCloseable> T started(T server) {
    STARTED.push(server);
    return server;
  }

  @AfterAll
  static void stopAll() throws Exception {
    for (AutoCloseable server : STARTED) {
      server.close();
    }
  }

  private static HttpResponse<String> send(String method, String path, String body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/tasks" + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, ofString());
  }

  private static UUID create(String json) throws Exception {
    HttpResponse<String> response = send("POST", "", json);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    return UUID.fromString(MAPPER.readTree(response.body()).get("id").asString());
  }

  /** The next events that came; at least once, and so perhaps again. */
  private static <E> List<E> next(BlockingQueue<Event<?>> events, Class<E> type, int count)
      throws Exception {
    List<E> next = new ArrayList<>();
    while (next.size() < count) {
      Event<?> event = events.poll(60, TimeUnit.SECONDS);
      assertThat(event).as("event %d of %d", next.size() + 1, count).isNotNull();
      E typed = type.cast(event);
      if (!next.contains(typed)) {
        next.add(typed);
      }
    }
    return next;
  }

  @Test
  void aRecurringTaskComesAgainWhenItIsCompleted() throws Exception {
    UUID id =
        create(
            """
            {"user_id": "%s", "title": "Water the plants", "due_date": "2026-01-16T18:00:00Z",
             "tags": ["home", "ベランダ"], "recurrence_pattern": "weekly"}
            """
                .formatted(USER));
    assertThat(send("POST", "/" + id + "/complete", "").statusCode()).isEqualTo(204);

    List<TaskEvent> tasks = next(TASK_EVENTS, TaskEvent.class, 3);
    TaskCreatedPayload created = (TaskCreatedPayload) tasks.get(0).payload();
    TaskCompletedPayload completed = (TaskCompletedPayload) tasks.get(1).payload();
    TaskCreatedPayload again = (TaskCreatedPayload) tasks.get(2).payload();
    RecurringEvent spawned = next(RECURRING_EVENTS, RecurringEvent.class, 2).get(1);
    assertThat(created.taskId()).isEqualTo(id);
    assertThat(completed.recurrencePattern()).isEqualTo("weekly");
    assertThat(again)
        .isEqualTo(
            created
                .withTaskId(((RecurringSpawnedPayload) spawned.payload()).newTaskId())
                .withDueDate(Instant.parse("2026-01-23T18:00:00Z")));
    assertThat(tasks.get(2).causationId()).isEqualTo(tasks.get(1).eventId());

    UUID other = create("{\"user_id\":\"" + USER + "\",\"title\":\"Once\"}");
    assertThat(send("DELETE", "/" + other, "").statusCode()).isEqualTo(204);
    assertThat(send("DELETE", "/" + other, "").statusCode()).isEqualTo(404);
    List<TaskEvent> more = next(TASK_EVENTS, TaskEvent.class, 2);
    assertThat(more.get(0).payload()).isInstanceOf(TaskCreatedPayload.class);
    assertThat(((TaskDeletedPayload) more.get(1).payload()).taskId()).isEqualTo(other);
  }

  @Test
  void everyViolationOfARequestIsTold() throws Exception {
    HttpResponse<String> response =
        send("POST", "", "{\"user_id\":\"me\",\"title\":\"\",\"tags\":[1]}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(MAPPER.readTree(response.body()).get("violations").valueStream())
        .extracting((JsonNode it) -> it.get("pointer").asString())
        .containsExactly("/user_id", "/tags/0", "/title");
  }

  @Test
  void whatIsNoTaskIsRefused() throws Exception {
    assertThat(send("POST", "", "{").statusCode()).isEqualTo(400);
    assertThat(send("POST", "", "[]").statusCode()).isEqualTo(400);
    assertThat(send("POST", "", "\"" + "x".repeat(1 << 20) + "\"").statusCode()).isEqualTo(413);
    assertThat(send("PUT", "", "{}").statusCode()).isEqualTo(405);
    assertThat(send("POST", "/" + UUID.randomUUID() + "/complete", "").statusCode()).isEqualTo(404);
    assertThat(send("GET", "/elsewhere", "").statusCode()).isEqualTo(404);
  }
}
