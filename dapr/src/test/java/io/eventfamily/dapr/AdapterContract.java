package io.eventfamily.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.subscribe.DaprEventEndpoint;
import io.eventfamily.dapr.subscribe.Delivery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every server does that serves an endpoint, over real sockets. */
public abstract class AdapterContract {

  protected static final int THREADS = 4;

  private static final String PATH = "/events/task-events";
  private static final String SUCCESS = "{\"status\":\"SUCCESS\"}";
  private static final String DROP = "{\"status\":\"DROP\"}";
  private static final int MAX_BODY_BYTES = 8 * 1024 * 1024;

  protected final List<TaskEvent> handled = new CopyOnWriteArrayList<>();
  private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private int port;

  /** Serves an endpoint on a free port of the loopback, with {@link #THREADS} threads. */
  protected abstract int start(DaprEventEndpoint endpoint) throws Exception;

  /** Ends the server and all its threads. */
  protected abstract void stop() throws Exception;

  /** How many of the server's threads are busy with requests. */
  protected abstract int busyThreads();

  @BeforeEach
  void startServer() throws Exception {
    port =
        start(
            DaprEventEndpoint.builder()
                .pubsub("kafka-pubsub")
                .handleDelivery(TaskEventCodec.INSTANCE, this::handle)
                .appApiToken(RawClient.TOKEN)
                .maxBodyBytes(MAX_BODY_BYTES)
                .build());
  }

  @AfterEach
  void stopServer() throws Exception {
    awaitBusyThreads(0);
    stop();
  }

  private void handle(TaskEvent event, Delivery delivery) throws IOException {
    TaskCreatedPayload payload = (TaskCreatedPayload) event.payload();
    switch (payload.title()) {
      case "fail" -> throw new IOException("failed");
      case "no memory" -> throw new OutOfMemoryError("pretended");
      default -> {
        deliveries.add(delivery);
        handled.add(event);
      }
    }
  }

  @Test
  void tellsWhatToSubscribeTo() throws Exception {
    HttpResponse<String> response = send(request("/dapr/subscribe").GET());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(response.body())
        .isEqualTo(
            "[{\"pubsubname\":\"kafka-pubsub\",\"topic\":\"task-events\","
                + "\"routes\":{\"default\":\"/events/task-events\"}}]");
  }

  @Test
  void handlesADelivery() throws Exception {
    TaskEvent event = created("Büy milk");

    HttpResponse<String> response =
        send(
            request(PATH)
                .header("Content-Type", "application/cloudevents+json")
                .header("__offset", "42")
                .POST(BodyPublishers.ofByteArray(cloudEvent(event))));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(response.body()).isEqualTo(SUCCESS);
    assertThat(handled).containsExactly(event);
    assertThat(deliveries.get(0).offset()).hasValue(42);
    assertThat(deliveries.get(0).path()).isEqualTo(PATH);
  }

  @Test
  void handlesABodyWhoseLengthIsNotSaid() throws Exception {
    TaskEvent event = created("Buy milk");
    byte[] body = cloudEvent(event);

    HttpResponse<String> response =
        send(
            request(PATH).POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

    assertThat(response.body()).isEqualTo(SUCCESS);
  }

  @Test
  void handlesFourMegabytes() throws Exception {
    TaskEvent large = created("x".repeat(4 * 1024 * 1024));

    assertThat(post(cloudEvent(large)).body()).isEqualTo(SUCCESS);
    assertThat(handled).containsExactly(large);
  }

  @Test
  void dropsWhatIsNoEvent() throws Exception {
    for (String body :
        List.of(
            "",
            "no JSON",
            "{\"data\":",
            "[1,2]",
            "{\"hello\":\"world\"}",
            "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\"}",
            "{\"specversion\":\"1.0\",\"data\":null}",
            "{\"specversion\":\"1.0\",\"data\":\"no event\"}",
            "{\"specversion\":\"1.0\",\"data_base64\":\"no base64\"}")) {
      assertAnswers(body, DROP);
    }
    assertThat(handled).isEmpty();
  }

  @Test
  void handlesDataInAnyForm() throws Exception {
    TaskEvent event = created("Büy \"milk\"");
    String json = TaskEventCodec.INSTANCE.toJson(event);
    String text = '"' + json.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    String base64 = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));

    assertAnswers("{\"specversion\":\"1.0\",\"id\":\"1\",\"data\":" + json + "}", SUCCESS);
    assertAnswers("{\"specversion\":\"1.0\",\"id\":\"1\",\"data\":" + text + "}", SUCCESS);
    assertAnswers("{\"id\":\"1\",\"data_base64\":\"" + base64 + "\"}", SUCCESS);
    // Without an id, and without a CloudEvent.
    assertAnswers("{\"specversion\":\"1.0\",\"data\":" + json + "}", SUCCESS);
    assertAnswers(json, SUCCESS);
    assertThat(handled).hasSize(5).containsOnly(event);
  }

  @Test
  void answersThatAHandlerHasFailed() throws Exception {
    assertThat(post(cloudEvent(created("fail"))).body()).isEqualTo("{\"status\":\"RETRY\"}");
  }

  @Test
  void refusesAWrongToken() throws Exception {
    HttpResponse<String> response =
        send(
            request(PATH)
                .setHeader("dapr-api-token", "wrong")
                .POST(BodyPublishers.ofByteArray(cloudEvent(created("stolen")))));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).isEqualTo("{\"error\":\"wrong or missing dapr-api-token\"}");
    assertThat(handled).isEmpty();
  }

  private void assertAnswers(String body, String answer) throws Exception {
    HttpResponse<String> response = post(body.getBytes(StandardCharsets.UTF_8));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(answer);
  }

  @Test
  void answersOtherMethodsAndPaths() throws Exception {
    HttpResponse<String> put = send(request(PATH).PUT(BodyPublishers.ofString("x")));
    HttpResponse<String> head = send(request(PATH).method("HEAD", BodyPublishers.noBody()));

    assertThat(put.statusCode()).isEqualTo(405);
    assertThat(put.headers().firstValue("Allow")).hasValue("POST");
    assertThat(head.statusCode()).isEqualTo(405);
    HttpResponse<String> other = send(request("/events/other").POST(BodyPublishers.ofString("x")));
    assertThat(other.statusCode()).isEqualTo(404);
    assertThat(post(cloudEvent(created("still served"))).statusCode()).isEqualTo(200);
  }

  @Test
  void answersABodyThatIsTooLong() throws Exception {
    try (RawClient client = new RawClient(port)) {
      client.head(PATH, MAX_BODY_BYTES + 1);

      assertThat(client.status()).startsWith("HTTP/1.1 413");
    }
    assertThat(post(cloudEvent(created("still served"))).statusCode()).isEqualTo(200);
  }

  @Test
  void answers500WhereMemoryRanOut() throws Exception {
    assertThat(post(cloudEvent(created("no memory"))).statusCode()).isEqualTo(500);
    assertThat(post(cloudEvent(created("still served"))).statusCode()).isEqualTo(200);
  }

  @Test
  void servesOthersWhileAClientIsSlow() throws Exception {
    TaskEvent slow = created("slow ü");
    byte[] body = cloudEvent(slow);
    try (RawClient client = new RawClient(port)) {
      client.head(PATH, body.length);
      for (int i = 0; i < body.length; i++) {
        client.send(body, i, i + 1);
        if (i % 64 == 0) {
          assertThat(post(cloudEvent(created("other"))).statusCode()).isEqualTo(200);
        }
      }
      assertThat(client.status()).startsWith("HTTP/1.1 200");
    }
    assertThat(handled).contains(slow);
  }

  @Test
  void letsThreadsGoOfClientsThatHangUp() throws Exception {
    byte[] body = cloudEvent(created("gone"));
    for (int round = 0; round < 3; round++) {
      List<RawClient> clients = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        RawClient client = new RawClient(port);
        clients.add(client);
        client.head(PATH, body.length);
        client.send(body, 0, body.length - 1);
      }
      awaitBusyThreads(THREADS);
      for (RawClient client : clients) {
        client.close();
      }
      awaitBusyThreads(0);
    }
    assertThat(handled).isEmpty();
    assertThat(post(cloudEvent(created("still served"))).statusCode()).isEqualTo(200);
  }

  private void awaitBusyThreads(int count) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (busyThreads() != count) {
      assertThat(System.nanoTime()).as("%s threads are busy", busyThreads()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private HttpResponse<String> post(byte[] body) throws Exception {
    return send(request(PATH).POST(BodyPublishers.ofByteArray(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("dapr-api-token", RawClient.TOKEN)
        .timeout(Duration.ofSeconds(60));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static TaskEvent created(String title) {
    return TaskEvent.of(
        TaskCreatedPayload.builder().taskId(UUID.randomUUID()).title(title).build());
  }

  private static byte[] cloudEvent(TaskEvent event) {
    return ("{\"specversion\":\"1.0\",\"data\":" + TaskEventCodec.INSTANCE.toJson(event) + "}")
        .getBytes(StandardCharsets.UTF_8);
  }
}
