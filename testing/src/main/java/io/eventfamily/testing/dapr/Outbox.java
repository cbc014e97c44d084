package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends what is published to Kafka, as Dapr's Kafka component does. */
final class Outbox implements AutoCloseable {

  private static final byte[] NULL = "null".getBytes(UTF_8);

  private final KafkaProducer<byte[], byte[]> producer;

  Outbox(String bootstrapServers) {
    // So patient that a broker on a busy machine does not look like one that fails.
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 15_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 30_000),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /**
   * A message.
   *
   * @param id tells it from others that are sent together
   * @param metadata each of these becomes a header
   */
  @SuppressWarnings("ArrayRecordComponent") // It is never compared.
  record Message(String id, byte[] value, Map<String, String> metadata) {}

  /**
   * Returns when the broker has the message.
   *
   * @throws NotPublishedException where the broker does not take it
   */
  void send(String topic, byte[] value, Map<String, String> metadata) throws NotPublishedException {
    await(start(topic, new Message("", value, metadata)));
  }

  /**
   * Returns when the broker has answered to all messages: of those that it did not take, by their
   * ids, why.
   *
   * @throws NotPublishedException where nothing is sent at all
   */
  Map<String, String> sendAll(String topic, List<Message> messages) throws NotPublishedException {
    for (Message message : messages) {
      partitionNumber(message.metadata());
    }
    Map<String, String> failed = new LinkedHashMap<>();
    Map<String, Future<RecordMetadata>> started = new LinkedHashMap<>();
    for (Message message : messages) {
      try {
        started.put(message.id(), start(topic, message));
      } catch (NotPublishedException e) {
        failed.put(message.id(), e.reason());
      }
    }
    started.forEach(
        (id, future) -> {
          try {
            await(future);
          } catch (NotPublishedException e) {
            failed.put(id, e.reason());
          }
        });
    return failed;
  }

  private Future<RecordMetadata> start(String topic, Message message) throws NotPublishedException {
    Map<String, String> metadata = message.metadata();
    byte[] key = key(metadata);
    try {
      Integer partition = partition(topic, metadata, key);
      byte[] value = Arrays.equals(message.value(), NULL) ? null : message.value();
      ProducerRecord<byte[], byte[]> sent = new ProducerRecord<>(topic, partition, key, value);
      metadata.forEach((name, text) -> sent.headers().add(name, text.getBytes(UTF_8)));
      return producer.send(sent);
    } catch (KafkaException e) {
      throw failure(e);
    }
  }

  /** The partition that is named, or that of the key; null where it does not matter. */
  private @Nullable Integer partition(
      String topic, Map<String, String> metadata, byte @Nullable [] key)
      throws NotPublishedException {
    Integer named = partitionNumber(metadata);
    if (named == null && key == null) {
      return null;
    }
    int partitions = producer.partitionsFor(topic).size();
    if (named != null && named >= partitions) {
      throw new NotPublishedException(
          "partition number %d is out of range, topic has %d partitions"
              .formatted(named, partitions));
    }
    return key == null || named != null ? named : Integer.valueOf(Fnv.partition(key, partitions));
  }

  private static byte @Nullable [] key(Map<String, String> metadata) {
    String key = metadata.getOrDefault("partitionKey", metadata.get("__key"));
    return key == null ? null : key.getBytes(UTF_8);
  }

  private static @Nullable Integer partitionNumber(Map<String, String> metadata)
      throws NotPublishedException {
    String number = metadata.get("partitionNumber");
    if (number == null) {
      return null;
    }
    try {
      int partition = Integer.parseInt(number);
      if (partition < 0) {
        throw new NotPublishedException("partitionNumber must be non-negative, got " + partition);
      }
      return partition;
    } catch (NumberFormatException e) {
      throw new NotPublishedException(
          "invalid partitionNumber metadata value \"%s\": strconv.ParseInt: parsing \"%s\": invalid syntax"
              .formatted(number, number));
    }
  }

  private static void await(Future<RecordMetadata> sent) throws NotPublishedException {
    try {
      sent.get();
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotPublishedException("context canceled");
    }
  }

  private static NotPublishedException failure(Throwable e) {
    if (e instanceof InterruptException) {
      Thread.currentThread().interrupt();
    }
    if (e instanceof RecordTooLargeException) {
      return new NotPublishedException(
          "kafka server: Message was too large, server rejected it to avoid allocation error");
    }
    if (e instanceof InvalidTopicException) {
      return new NotPublishedException(
          "kafka server: The request attempted to perform an operation on an invalid topic");
    }
    return new NotPublishedException("kafka: " + e.getMessage());
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(1));
  }
}
