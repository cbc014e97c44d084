package io.eventfamily.dapr.publish.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.dapr.publish.DeadLetter;
import io.eventfamily.dapr.publish.DeadLetterSink;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;

/**
 * Stores dead letters on a Kafka topic, past the sidecar.
 *
 * <p>The value of a record is the event as its codec writes it. The key is its partition key, or
 * its id where it has none. Everything else is in headers that begin with {@code
 * eventfamily-dead-letter-}: {@code reason}, {@code attempts}, {@code failed-at}, {@code event-id},
 * {@code event-type}, {@code family}, {@code pubsub} and {@code topic}.
 */
public final class KafkaDeadLetterSink implements DeadLetterSink {

  private static final String PREFIX = "eventfamily-dead-letter-";

  private final Producer<byte[], byte[]> producer;
  private final String topic;
  private final Duration timeout;

  /**
   * @param producer should wait for all replicas ({@code acks=all}, the default); it is not closed
   *     by the sink
   * @param topic where the letters go
   * @param timeout how long to wait for the broker's acknowledgement; before that, the producer
   *     itself waits up to {@code max.block.ms} (a minute by default) where it does not know the
   *     topic yet
   * @throws IllegalArgumentException where the topic is blank, or the timeout not positive
   */
  public KafkaDeadLetterSink(Producer<byte[], byte[]> producer, String topic, Duration timeout) {
    this.producer = Objects.requireNonNull(producer, "producer");
    this.topic = Objects.requireNonNull(topic, "topic");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
    if (topic.isBlank()) {
      throw new IllegalArgumentException("The topic must not be blank.");
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("The timeout must be positive, but is " + timeout + ".");
    }
  }

  /**
   * Sends the letter and waits until the broker has it.
   *
   * @throws IOException where the broker has not acknowledged it in time
   */
  @Override
  public void store(DeadLetter letter) throws IOException {
    try {
      producer.send(record(letter)).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | KafkaException | IllegalStateException e) {
      Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
      throw new IOException("Kafka has not stored the dead letter.", cause);
    } catch (TimeoutException e) {
      throw new IOException("Kafka has not stored the dead letter within " + timeout + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted =
          new InterruptedIOException("Interrupted while Kafka was to store the dead letter.");
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  private ProducerRecord<byte[], byte[]> record(DeadLetter letter) {
    String key =
        letter.partitionKey() == null ? letter.eventId().toString() : letter.partitionKey();
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(topic, key.getBytes(UTF_8), letter.event().getBytes(UTF_8));
    Headers headers = record.headers();
    add(headers, "reason", letter.reason());
    add(headers, "attempts", Integer.toString(letter.attempts()));
    add(headers, "failed-at", letter.failedAt().toString());
    add(headers, "event-id", letter.eventId().toString());
    add(headers, "event-type", letter.eventType());
    add(headers, "family", letter.family());
    add(headers, "pubsub", letter.pubsub());
    add(headers, "topic", letter.topic());
    return record;
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(PREFIX + name, value.getBytes(UTF_8));
  }
}
