package io.eventfamily.example.streams;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.example.TaskCompletedPayload;
import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventCodec;
import io.eventfamily.kafka.StrictEventDeserializer;
import io.eventfamily.testing.EmbeddedBroker;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole service on a real broker, with RocksDB, and started again where nothing is left. */
@Timeout(120)
class ProductivityServiceTest {

  private static final UUID ANN = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID BOB = UUID.fromString("00000000-0000-0000-0000-000000000002");

  /** Long enough ago that nothing in it is of the future. */
  private static final Instant HOUR =
      Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(5));

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static EmbeddedBroker broker;

  @BeforeAll
  static void startBroker() throws Exception {
    broker = EmbeddedBroker.start();
    try (Admin admin = Admin.create(settings())) {
      admin
          .createTopics(
              List.of(
                  new NewTopic(TaskEventCodec.INSTANCE.topic(), 2, (short) 1),
                  new NewTopic(ProductivityEventCodec.INSTANCE.topic(), 2, (short) 1),
                  new NewTopic(ProductivityService.DEAD_LETTERS, 1, (short) 1)))
          .all()
          .get(60, TimeUnit.SECONDS);
    }
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @Test
  void countsAgainWhatItHadCountedWhenItIsStartedElsewhere(
      @TempDir Path here, @TempDir Path elsewhere) throws Exception {
    try (ProductivityService service = start(here)) {
      publish("poison".getBytes(UTF_8), unknown(), completed(ANN, 1), completed(BOB, 2));
      publish(completed(ANN, 3));

      await(service, "/" + HOUR, "{\"%s\":2,\"%s\":1}".formatted(ANN, BOB));
      assertThat(get(service, "/" + HOUR + "/" + ANN).body())
          .isEqualTo("{\"%s\":2}".formatted(ANN));
      assertThat(service.counts().of(BOB, HOUR)).isEqualTo(1);
      assertThat(service.counts().of(UUID.randomUUID(), HOUR)).isZero();
      assertThat(service.skipped()).isEqualTo(1);
      assertThat(get(service, "/noon").statusCode()).isEqualTo(400);
      assertThat(get(service, "/" + HOUR + "/nobody").statusCode()).isEqualTo(400);
      assertThat(get(service, "/" + HOUR + "/" + ANN + "/tasks").statusCode()).isEqualTo(400);
      assertThat(send(service, "DELETE", "/" + HOUR).statusCode()).isEqualTo(405);
    }
    assertThat(
            read(ProductivityService.DEAD_LETTERS, new ByteArrayDeserializer(), 1).get(0).value())
        .asString(UTF_8)
        .isEqualTo("poison");

    try (ProductivityService service = start(elsewhere)) {
      await(service, "/" + HOUR, "{\"%s\":2,\"%s\":1}".formatted(ANN, BOB));

      // What happened in a later hour ends this one.
      publish(completed(ANN, Duration.ofHours(2).toSeconds()));

      ConsumerRecord<String, ProductivityEvent> counted =
          read(
                  ProductivityEventCodec.INSTANCE.topic(),
                  new StrictEventDeserializer<>(ProductivityEventCodec.INSTANCE),
                  1)
              .get(0);
      assertThat(((ProductivityHourCountedPayload) counted.value().payload()).completedTasks())
          .isEqualTo(2);
    }
  }

  private static ProductivityService start(Path state) throws Exception {
    return ProductivityService.start(broker.bootstrapServers(), state, 0);
  }

  private static Map<String, Object> settings() {
    return Map.of("bootstrap.servers", broker.bootstrapServers());
  }

  private static byte[] completed(UUID userId, long second) {
    Instant time = HOUR.plusSeconds(second);
    return TaskEventCodec.INSTANCE.toBytes(
        TaskEvent.builder()
            .timestamp(time)
            .payload(
                TaskCompletedPayload.builder()
                    .taskId(UUID.randomUUID())
                    .userId(userId)
                    .completedAt(time)
                    .build())
            .build());
  }

  private static byte[] unknown() {
    return new String(completed(ANN, 0), UTF_8)
        .replace("task.completed", "task.lent")
        .getBytes(UTF_8);
  }

  private static void publish(byte[]... values) throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
      for (byte[] value : values) {
        producer
            .send(new ProducerRecord<>(TaskEventCodec.INSTANCE.topic(), "key", value))
            .get(60, TimeUnit.SECONDS);
      }
    }
  }

  private static <V> List<ConsumerRecord<String, V>> read(
      String topic, Deserializer<V> deserializer, int count) {
    List<ConsumerRecord<String, V>> records = new ArrayList<>();
    try (KafkaConsumer<String, V> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed"),
            new StringDeserializer(),
            deserializer)) {
      consumer.subscribe(List.of(topic));
      Instant deadline = Instant.now().plusSeconds(60);
      while (records.size() < count) {
        assertThat(Instant.now()).as("nothing on the topic " + topic).isBefore(deadline);
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  private static HttpResponse<String> get(ProductivityService service, String path)
      throws Exception {
    return send(service, "GET", path);
  }

  private static HttpResponse<String> send(ProductivityService service, String method, String path)
      throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + service.port() + "/completed" + path);
    return CLIENT.send(
        HttpRequest.newBuilder(uri)
            .method(method, BodyPublishers.noBody())
            .timeout(Duration.ofSeconds(60))
            .build(),
        ofString());
  }

  /** Asks until the answer is this one. */
  private static void await(ProductivityService service, String path, String body)
      throws Exception {
    Instant deadline = Instant.now().plusSeconds(60);
    HttpResponse<String> answer = get(service, path);
    while (answer.statusCode() == 503 || !answer.body().equals(body)) {
      assertThat(Instant.now()).as("the answer is still " + answer.body()).isBefore(deadline);
      answer = get(service, path);
    }
  }
}
