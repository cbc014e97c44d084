package io.eventfamily.example.spring;

import io.eventfamily.example.TaskEventCodec;
import io.eventfamily.testing.EmbeddedBroker;
import io.eventfamily.testing.TestServerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One real broker for all tests of a run. Each test has users of its own on the one topic. */
final class Broker implements BeforeAllCallback {

  static final String TOPIC = TaskEventCodec.INSTANCE.topic();

  private static final int PARTITIONS = 3;
  private static final Duration MOST = Duration.ofSeconds(60);
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Broker.class);

  private String bootstrapServers = "";

  /** Closed by JUnit, after all tests. */
  private record Running(EmbeddedBroker broker) implements AutoCloseable {

    static Running start() {
      Running running = new Running(EmbeddedBroker.start());
      try {
        running.broker.createTopic(TOPIC, PARTITIONS, Map.of());
        return running;
      } catch (TestServerException e) {
        running.close();
        throw e;
      }
    }

    @Override
    public void close() {
      broker.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    bootstrapServers =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
            .broker()
            .bootstrapServers();
  }

  String bootstrapServers() {
    return bootstrapServers;
  }

  /** How many records are on the topic now. */
  long size() {
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      return ends(consumer).values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Everything that is on the topic now, in the order of each partition. */
  List<ConsumerRecord<String, byte[]>> records() {
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      return readTo(consumer, ends(consumer));
    }
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", bootstrapServers),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  private static Map<TopicPartition, Long> ends(KafkaConsumer<String, byte[]> consumer) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(TOPIC, MOST).stream()
            .map(info -> new TopicPartition(TOPIC, info.partition()))
            .toList();
    return consumer.endOffsets(partitions, MOST);
  }

  private static List<ConsumerRecord<String, byte[]>> readTo(
      KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    consumer.assign(ends.keySet());
    consumer.seekToBeginning(ends.keySet());
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    long deadline = System.nanoTime() + MOST.toNanos();
    while (ends.entrySet().stream()
        .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("The topic cannot be read to its end: " + ends);
      }
      consumer.poll(Duration.ofMillis(100)).forEach(records::add);
    }
    return records;
  }
}
