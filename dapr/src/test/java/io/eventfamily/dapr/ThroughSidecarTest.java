package io.eventfamily.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.eventfamily.dapr.jdkhttp.DaprHttpHandler;
import io.eventfamily.dapr.publish.BulkApi;
import io.eventfamily.dapr.publish.DaprEventPublisher;
import io.eventfamily.dapr.publish.DaprEventPublisherBuilder;
import io.eventfamily.dapr.publish.MessageForm;
import io.eventfamily.dapr.publish.PublishResult;
import io.eventfamily.dapr.publish.SidecarAddress;
import io.eventfamily.dapr.subscribe.DaprEventEndpoint;
import io.eventfamily.dapr.subscribe.Delivery;
import io.eventfamily.dapr.subscribe.DeliveryCounters;
import io.eventfamily.dapr.subscribe.DropEventException;
import io.eventfamily.dapr.subscribe.Subscription;
import io.eventfamily.testing.EmbeddedBroker;
import io.eventfamily.testing.dapr.DaprSidecar;
import io.eventfamily.testing.dapr.DaprSidecars;
import io.eventfamily.testing.dapr.InboundRetry;
import io.eventfamily.testing.dapr.SidecarOptions;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events that go through a sidecar and come back, with a broker behind it. The sidecar is Dapr's
 * own where {@code DAPRD} names it.
 */
@Timeout(120)
class ThroughSidecarTest {

  private static EmbeddedBroker broker;

  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final String topic = "tasks-" + UUID.randomUUID();
  private final BlockingQueue<TaskEvent> handled = new LinkedBlockingQueue<>();
  private final BlockingQueue<Delivery> deliveries = new LinkedBlockingQueue<>();
  private final DeliveryCounters counters = new DeliveryCounters();

  @BeforeAll
  static void startBroker() {
    broker = EmbeddedBroker.start();
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @AfterEach
  void stopServers() throws Exception {
    for (AutoCloseable server : started) {
      server.close();
    }
  }

  private static TaskEvent event(String title) {
    return TaskEvent.of(
        TaskCreatedPayload.builder()
            .taskId(UUID.randomUUID())
            .title(title)
            .tags(List.of("größe", "ベランダ"))
            .build());
  }

  private static List<TaskEvent> events(int count) {
    return IntStream.range(0, count).mapToObj(index -> event("task " + index)).toList();
  }

  private Subscription.Builder subscription() {
    return Subscription.builder("pubsub", topic);
  }

  /** Serves an endpoint, and starts a sidecar that delivers to it. */
  private URI start(DaprEventEndpoint endpoint, InboundRetry retry) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext("/", new DaprHttpHandler(endpoint));
    server.start();
    started.push(threads::shutdownNow);
    started.push(() -> server.stop(0));
    SidecarOptions.Builder options =
        SidecarOptions.builder(broker.bootstrapServers())
            .appId("app-" + UUID.randomUUID())
            .appPort(server.getAddress().getPort());
    if (retry != null) {
      options.inboundRetry(retry);
    }
    DaprSidecar sidecar = DaprSidecars.start(options.build());
    started.push(sidecar);
    return sidecar.endpoint();
  }

  private URI start(Subscription subscription) throws Exception {
    return start(
        DaprEventEndpoint.builder()
            .listener(counters)
            .handleDelivery(subscription, TaskEventCodec.INSTANCE, this::handle)
            .build(),
        null);
  }

  private void handle(TaskEvent event, Delivery delivery) {
    deliveries.add(delivery);
    handled.add(event);
  }

  private DaprEventPublisherBuilder<TaskEvent> publisher(URI sidecar) {
    return DaprEventPublisher.builder(TaskEventCodec.INSTANCE)
        .sidecar(SidecarAddress.of(sidecar))
        .pubsub("pubsub")
        .topic(topic)
        // Where the machine is busy, a second attempt would be none that a test expects.
        .requestTimeout(Duration.ofSeconds(60));
  }

  private Set<TaskEvent> handled(int count) throws InterruptedException {
    Set<TaskEvent> events = new HashSet<>();
    while (events.size() < count) {
      TaskEvent event = handled.poll(60, TimeUnit.SECONDS);
      assertThat(event).as("event %d of %d", events.size() + 1, count).isNotNull();
      events.add(event);
    }
    return events;
  }

  static Stream<Arguments> ways() {
    List<Arguments> ways = new ArrayList<>();
    for (String form : List.of("envelope", "cloud event", "raw")) {
      for (BulkApi bulk : List.of(BulkApi.NONE, BulkApi.ALPHA1)) {
        for (boolean delivered : new boolean[] {false, true}) {
          ways.add(Arguments.of(form, bulk, delivered));
        }
      }
    }
    return ways.stream();
  }

  private static MessageForm form(String name) {
    return switch (name) {
      case "envelope" -> MessageForm.envelope();
      case "cloud event" -> MessageForm.cloudEvent(URI.create("/tasks"));
      default -> MessageForm.raw();
    };
  }

  @ParameterizedTest(name = "{0}, published in bulk: {1}, delivered in bulk: {2}")
  @MethodSource("ways")
  void eventsComeAsTheyWere(String form, BulkApi bulk, boolean deliveredInBulk) throws Exception {
    Subscription.Builder subscription = subscription();
    if (form.equals("raw")) {
      subscription.rawPayload();
    }
    if (deliveredInBulk) {
      subscription.bulk(20, 50);
    }
    List<TaskEvent> events = events(30);
    try (DaprEventPublisher<TaskEvent> publisher =
        publisher(start(subscription.build())).form(form(form)).bulk(bulk).build()) {
      List<PublishResult<TaskEvent>> results = publisher.publishAll(events).join();

      assertThat(results)
          .isEqualTo(events.stream().map(it -> new PublishResult.Published<>(it, 1)).toList());
      assertThat(handled(events.size())).isEqualTo(Set.copyOf(events));
      Set<String> keys = new HashSet<>();
      deliveries.forEach(delivery -> keys.add(delivery.key()));
      assertThat(keys)
          .containsExactlyInAnyOrderElementsOf(
              events.stream().map(TaskEventCodec.INSTANCE::partitionKey).toList());
    }
  }

  @Test
  void aCloudEventTellsWhatTheEventIs() throws Exception {
    TaskEvent cause = event("first");
    TaskEvent event = TaskEvent.causedBy(cause, cause.payload());
    String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    try (DaprEventPublisher<TaskEvent> publisher =
        publisher(start(subscription().build()))
            .form(MessageForm.cloudEvent(URI.create("/tasks")))
            .traceparent(() -> trace)
            .build()) {
      publisher.publish(event).join();

      assertThat(handled(1)).containsExactly(event);
      Delivery delivery = deliveries.take();
      assertThat(delivery.attribute("id")).isEqualTo(event.eventId().toString());
      assertThat(delivery.attribute("type")).isEqualTo("task.created");
      assertThat(delivery.attribute("source")).isEqualTo("/tasks");
      assertThat(delivery.attribute("causationid")).isEqualTo(cause.eventId().toString());
      assertThat(delivery.attribute("traceparent")).isEqualTo(trace);
    }
  }

  @Test
  void rulesSendTypesToPathsOfTheirOwn() throws Exception {
    BlockingQueue<TaskEvent> completions = new LinkedBlockingQueue<>();
    Subscription subscription = subscription().rule(TaskEventType.COMPLETED, "/completed").build();
    DaprEventEndpoint endpoint =
        DaprEventEndpoint.builder()
            .handle(subscription, TaskEventCodec.INSTANCE, handled::add)
            .serve("/completed", TaskEventCodec.INSTANCE, completions::add)
            .build();
    TaskEvent created = event("a");
    TaskEvent completed =
        TaskEvent.of(TaskCompletedPayload.builder().taskId(UUID.randomUUID()).build());
    URI sidecar = start(endpoint, null);
    for (MessageForm form :
        List.of(MessageForm.envelope(), MessageForm.cloudEvent(URI.create("/tasks")))) {
      try (DaprEventPublisher<TaskEvent> publisher = publisher(sidecar).form(form).build()) {
        publisher.publish(created).join();
        publisher.publish(completed).join();
      }

      assertThat(handled.poll(60, TimeUnit.SECONDS)).isEqualTo(created);
      assertThat(completions.poll(60, TimeUnit.SECONDS)).isEqualTo(completed);
    }
    assertThat(handled).isEmpty();
  }

  @Test
  void whatFailsComesAgain() throws Exception {
    AtomicInteger failures = new AtomicInteger(2);
    DaprEventEndpoint endpoint =
        DaprEventEndpoint.builder()
            .listener(counters)
            .handle(
                subscription().build(),
                TaskEventCodec.INSTANCE,
                event -> {
                  if (failures.getAndDecrement() > 0) {
                    throw new IllegalStateException("not now");
                  }
                  handled.add(event);
                })
            .build();
    URI sidecar = start(endpoint, new InboundRetry(Duration.ofMillis(20), 10));
    TaskEvent event = event("a");
    try (DaprEventPublisher<TaskEvent> publisher = publisher(sidecar).build()) {
      publisher.publish(event).join();
    }

    assertThat(handled(1)).containsExactly(event);
    assertThat(failures.get()).isNegative();
  }

  @Test
  void whatCanNeverSucceedIsADeadLetterAndTheRestGoesOn() throws Exception {
    String dead = topic + "-dead";
    DaprEventEndpoint endpoint =
        DaprEventEndpoint.builder()
            .listener(counters)
            .handle(
                subscription().deadLetterTopic(dead).build(),
                TaskEventCodec.INSTANCE,
                event -> {
                  if (((TaskCreatedPayload) event.payload()).title().equals("never")) {
                    throw new DropEventException("not wanted");
                  }
                  handled.add(event);
                })
            .build();
    URI sidecar = start(endpoint, null);
    TaskEvent last = event("last");
    post(sidecar, "{\"event_type\":\"task.created\",\"payload\":{\"title\":1}}");
    post(sidecar, "\"not an event\"");
    post(
        sidecar,
        TaskEventCodec.INSTANCE.toJson(event("x")).replace("task.created", "task.archived"));
    try (DaprEventPublisher<TaskEvent> publisher = publisher(sidecar).build()) {
      publisher.publish(event("never")).join();
      publisher.publish(last).join();
    }

    assertThat(handled(1)).containsExactly(last);
    List<String> letters = records(dead, 3);
    assertThat(letters).anyMatch(it -> it.contains("\"title\":1"));
    assertThat(letters).anyMatch(it -> it.contains("not an event"));
    assertThat(letters).anyMatch(it -> it.contains("never"));
    assertThat(letters).noneMatch(it -> it.contains("task.archived"));
  }

  private void post(URI sidecar, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(sidecar.resolve("/v1.0/publish/pubsub/" + topic))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    assertThat(
            HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode())
        .isEqualTo(204);
  }

  private static List<String> records(String topic, int count) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", broker.bootstrapServers(),
            "group.id", UUID.randomUUID().toString(),
            "auto.offset.reset", "earliest");
    List<String> records = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(topic));
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (records.size() < count && System.nanoTime() < deadline) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
          records.add(new String(record.value(), UTF_8));
        }
      }
    }
    assertThat(records).hasSize(count);
    return records;
  }

  @Test
  void largeEventsGoThroughAndTooLargeOnesAreTold() throws Exception {
    URI sidecar = start(subscription().build());
    TaskEvent large = event("x".repeat(900_000));
    TaskEvent tooLarge = event("x".repeat(5 << 20));
    try (DaprEventPublisher<TaskEvent> publisher = publisher(sidecar).build()) {
      List<PublishResult<TaskEvent>> results =
          publisher.publishAll(List.of(large, tooLarge, event("small"))).join();

      assertThat(results.get(0)).isInstanceOf(PublishResult.Published.class);
      assertThat(results.get(1)).isNotInstanceOf(PublishResult.Published.class);
      assertThat(results.get(1).attempts()).isZero();
      assertThat(results.get(2)).isInstanceOf(PublishResult.Published.class);
      assertThat(handled(2)).contains(large);
    }
  }
}
