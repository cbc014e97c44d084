package io.eventfamily.dapr.publish.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.eventfamily.dapr.TaskCreatedPayload;
import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import io.eventfamily.dapr.TopicReader;
import io.eventfamily.dapr.publish.BulkApi;
import io.eventfamily.dapr.publish.DaprEventPublisher;
import io.eventfamily.dapr.publish.DeadLetter;
import io.eventfamily.dapr.publish.PublishResult;
import io.eventfamily.dapr.publish.SidecarAddress;
import io.eventfamily.testing.EmbeddedBroker;
import io.eventfamily.testing.ReservedPort;
import io.eventfamily.testing.dapr.FakeSidecar;
import io.eventfamily.testing.dapr.Fault;
import io.eventfamily.testing.dapr.Faults;
import io.eventfamily.testing.dapr.SidecarOptions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class KafkaDeadLetterSinkTest {

  private static final UUID ID = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(300);

  private static EmbeddedBroker broker;

  private final String topic = "letters-" + UUID.randomUUID();
  private final KafkaProducer<byte[], byte[]> producer = producer(broker.bootstrapServers(), LONG);

  @BeforeAll
  static void startBroker() {
    broker = EmbeddedBroker.start();
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @AfterEach
  void closeProducer() {
    producer.close(Duration.ZERO);
  }

  private static KafkaProducer<byte[], byte[]> producer(
      String bootstrapServers, Duration maxBlock) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "max.block.ms", maxBlock.toMillis());
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private static DeadLetter letter(String key, String event) {
    return new DeadLetter(
        ID,
        "task.created",
        "task",
        "kafka-pubsub",
        "task-events",
        key,
        "The sidecar answered 500: größer.",
        3,
        Instant.parse("2026-01-15T10:30:00Z"),
        event);
  }

  private static DeadLetter letter() {
    return letter("key", "{}");
  }

  private KafkaDeadLetterSink sink(Duration timeout) {
    return new KafkaDeadLetterSink(producer, topic, timeout);
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new TreeMap<>();
    for (Header header : record.headers()) {
      headers.put(header.key(), new String(header.value(), UTF_8));
    }
    return headers;
  }

  private List<ConsumerRecord<byte[], byte[]>> records() {
    return TopicReader.readAll(broker.bootstrapServers(), topic);
  }

  @Test
  void writesTheEventWithTheReasonInItsHeaders() throws IOException {
    String event = "{\"a\":\"ü\\u0000😀\",\"b\":1.0e2}";
    sink(LONG).store(letter("größe", event));

    assertThat(records()).hasSize(1);
    ConsumerRecord<byte[], byte[]> record = records().get(0);
    assertThat(record.key()).isEqualTo("größe".getBytes(UTF_8));
    assertThat(record.value()).isEqualTo(event.getBytes(UTF_8));
    assertThat(headers(record))
        .isEqualTo(
            Map.of(
                "eventfamily-dead-letter-reason", "The sidecar answered 500: größer.",
                "eventfamily-dead-letter-attempts", "3",
                "eventfamily-dead-letter-failed-at", "2026-01-15T10:30:00Z",
                "eventfamily-dead-letter-event-id", ID.toString(),
                "eventfamily-dead-letter-event-type", "task.created",
                "eventfamily-dead-letter-family", "task",
                "eventfamily-dead-letter-pubsub", "kafka-pubsub",
                "eventfamily-dead-letter-topic", "task-events"));
  }

  @Test
  void takesTheIdForAKeyWhereThereIsNone() throws IOException {
    sink(LONG).store(letter(null, "{}"));

    assertThat(records())
        .singleElement()
        .satisfies(it -> assertThat(it.key()).asString(UTF_8).isEqualTo(ID.toString()));
  }

  @Test
  void keepsWhatAPublisherCouldNotPublish() throws Exception {
    List<TaskEvent> events = events(300);
    List<PublishResult<TaskEvent>> results = publish(events, sink(LONG));

    assertThat(results)
        .allMatch(PublishResult.DeadLettered.class::isInstance)
        .extracting(PublishResult::event)
        .isEqualTo(events);
    List<ConsumerRecord<byte[], byte[]>> records = records();
    assertThat(records)
        .extracting(record -> TaskEventCodec.INSTANCE.fromBytes(record.value()))
        .containsExactlyInAnyOrderElementsOf(events);
    assertThat(records)
        .allSatisfy(
            record -> {
              TaskEvent event = TaskEventCodec.INSTANCE.fromBytes(record.value());
              assertThat(record.value()).isEqualTo(TaskEventCodec.INSTANCE.toBytes(event));
              assertThat(record.key())
                  .asString(UTF_8)
                  .isEqualTo(TaskEventCodec.INSTANCE.partitionKey(event));
              assertThat(headers(record))
                  .containsEntry("eventfamily-dead-letter-event-id", event.eventId().toString())
                  .hasEntrySatisfying(
                      "eventfamily-dead-letter-reason",
                      reason -> assertThat(reason).startsWith("The sidecar answered 403"));
            });
  }

  private static List<TaskEvent> events(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                TaskEvent.of(
                    TaskCreatedPayload.builder()
                        .taskId(UUID.randomUUID())
                        .title("größe 😀 " + number)
                        .build()))
        .toList();
  }

  /** Through a sidecar that refuses all. */
  private static List<PublishResult<TaskEvent>> publish(
      List<TaskEvent> events, KafkaDeadLetterSink sink) throws Exception {
    Faults faults = new Faults();
    faults.add(Fault.answer(403));
    SidecarOptions options = SidecarOptions.builder(broker.bootstrapServers()).build();
    try (FakeSidecar sidecar = FakeSidecar.start(options, faults);
        DaprEventPublisher<TaskEvent> publisher =
            DaprEventPublisher.builder(TaskEventCodec.INSTANCE)
                .sidecar(SidecarAddress.of(sidecar.endpoint()))
                .pubsub("pubsub")
                .bulk(BulkApi.NONE)
                .deadLetters(sink)
                .build()) {
      return publisher.publishAll(events).get(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void tellsThatTheBrokerIsGone() throws Exception {
    EmbeddedBroker mortal = EmbeddedBroker.start();
    try (KafkaProducer<byte[], byte[]> first = producer(mortal.bootstrapServers(), LONG)) {
      // Creates the topic, however long that takes.
      first.partitionsFor(topic);
    }
    try (KafkaProducer<byte[], byte[]> open =
        producer(mortal.bootstrapServers(), Duration.ofSeconds(2))) {
      KafkaDeadLetterSink sink = new KafkaDeadLetterSink(open, topic, SHORT);
      open.partitionsFor(topic);
      mortal.close();

      assertThatIOException()
          .isThrownBy(() -> sink.store(letter()))
          .withMessageStartingWith("Kafka has not stored the dead letter");
      List<TaskEvent> events = events(6);
      List<PublishResult<TaskEvent>> results = publish(events, sink);
      assertThat(results)
          .allSatisfy(
              result ->
                  assertThat(result)
                      .isInstanceOfSatisfying(
                          PublishResult.Lost.class,
                          lost -> {
                            assertThat(lost.sinkFailure())
                                .isInstanceOf(IOException.class)
                                .hasMessageStartingWith("Kafka has not stored the dead letter");
                            assertThat(lost.reason()).startsWith("The sidecar answered 403");
                          }))
          .extracting(PublishResult::event)
          .isEqualTo(events);
      open.close(Duration.ZERO);
    } finally {
      mortal.close();
    }
  }

  @Test
  void failsWhereItIsInterrupted() {
    Thread.currentThread().interrupt();

    assertThatIOException().isThrownBy(() -> sink(LONG).store(letter()));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void failsWhereTheBrokerWasNeverThere() {
    try (ReservedPort nobody = ReservedPort.any();
        KafkaProducer<byte[], byte[]> blind = producer("127.0.0.1:" + nobody.number(), SHORT)) {
      KafkaDeadLetterSink sink = new KafkaDeadLetterSink(blind, topic, LONG);
      assertThatIOException()
          .isThrownBy(() -> sink.store(letter()))
          .withCauseInstanceOf(TimeoutException.class);
      blind.close(Duration.ZERO);
    }
  }

  @Test
  void failsWhereTheBrokerRefusesTheLetter() throws IOException {
    KafkaDeadLetterSink sink = sink(LONG);
    sink.store(letter("key", "x".repeat(900_000)));

    assertThatIOException()
        .isThrownBy(() -> sink.store(letter("key", "x".repeat(2_000_000))))
        .withCauseInstanceOf(RecordTooLargeException.class);
    assertThat(records()).hasSize(1);
  }

  @Test
  void failsWhereTheProducerIsClosed() {
    producer.close(Duration.ZERO);

    assertThatIOException().isThrownBy(() -> sink(LONG).store(letter()));
  }

  @Test
  void refusesATopicOrATimeoutThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KafkaDeadLetterSink(producer, " ", LONG));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KafkaDeadLetterSink(producer, topic, Duration.ZERO));
  }
}
