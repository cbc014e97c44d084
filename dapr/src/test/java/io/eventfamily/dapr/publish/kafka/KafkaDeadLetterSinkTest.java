package io.eventfamily.dapr.publish.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventfamily.dapr.publish.DeadLetter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class KafkaDeadLetterSinkTest {

  private static final UUID ID = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

  private static DeadLetter letter(String key) {
    return new DeadLetter(
        ID,
        "task.created",
        "task",
        "kafka-pubsub",
        "task-events",
        key,
        "The sidecar answered 500.",
        3,
        Instant.parse("2026-01-15T10:30:00Z"),
        "{\"a\":\"ü\"}");
  }

  private static MockProducer<byte[], byte[]> producer(boolean answers) {
    return new MockProducer<>(answers, null, new ByteArraySerializer(), new ByteArraySerializer());
  }

  @Test
  void writesTheEventWithTheReasonInItsHeaders() throws IOException {
    MockProducer<byte[], byte[]> producer = producer(true);
    new KafkaDeadLetterSink(producer, "letters", Duration.ofSeconds(5)).store(letter("key"));
    assertThat(producer.history()).hasSize(1);
    ProducerRecord<byte[], byte[]> record = producer.history().get(0);
    assertThat(record.topic()).isEqualTo("letters");
    assertThat(record.key()).asString(UTF_8).isEqualTo("key");
    assertThat(record.value()).asString(UTF_8).isEqualTo("{\"a\":\"ü\"}");
    Map<String, String> headers = new TreeMap<>();
    for (Header header : record.headers()) {
      headers.put(header.key(), new String(header.value(), UTF_8));
    }
    assertThat(headers)
        .isEqualTo(
            Map.of(
                "eventfamily-dead-letter-reason", "The sidecar answered 500.",
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
    MockProducer<byte[], byte[]> producer = producer(true);
    new KafkaDeadLetterSink(producer, "letters", Duration.ofSeconds(5)).store(letter(null));
    assertThat(producer.history().get(0).key()).asString(UTF_8).isEqualTo(ID.toString());
  }

  @Test
  void failsWhereTheBrokerDoes() {
    MockProducer<byte[], byte[]> producer = producer(true);
    producer.sendException = new TimeoutException("no broker");
    KafkaDeadLetterSink sink = new KafkaDeadLetterSink(producer, "letters", Duration.ofSeconds(5));
    assertThatThrownBy(() -> sink.store(letter(null)))
        .isInstanceOf(IOException.class)
        .hasCause(producer.sendException);
  }

  @Test
  void failsWhereTheProducerIsClosed() {
    MockProducer<byte[], byte[]> producer = producer(true);
    producer.close();
    KafkaDeadLetterSink sink = new KafkaDeadLetterSink(producer, "letters", Duration.ofSeconds(5));
    assertThatThrownBy(() -> sink.store(letter(null))).isInstanceOf(IOException.class);
  }

  @Test
  void failsWhereTheBrokerDoesNotAnswerInTime() {
    KafkaDeadLetterSink sink =
        new KafkaDeadLetterSink(producer(false), "letters", Duration.ofMillis(20));
    assertThatThrownBy(() -> sink.store(letter(null)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("PT0.02S");
  }

  @Test
  void failsWhereItIsInterrupted() {
    KafkaDeadLetterSink sink =
        new KafkaDeadLetterSink(producer(false), "letters", Duration.ofMinutes(1));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> sink.store(letter(null))).isInstanceOf(IOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
