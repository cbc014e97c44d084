package io.eventfamily.kafka;

import io.eventfamily.testing.EmbeddedBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One real broker for all tests of a run. A test has topics of its own. */
public final class Broker implements BeforeAllCallback {

  private static final Duration MOST = Duration.ofSeconds(60);
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Broker.class);

  private EmbeddedBroker broker;

  /** Closed by JUnit, after all tests. */
  private record Running(EmbeddedBroker broker) implements AutoCloseable {
    @Override
    public void close() {
      broker.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Running running =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                Running.class, key -> new Running(EmbeddedBroker.start()), Running.class);
    broker = running.broker();
  }

  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  /** The settings of any client, and further ones in pairs. */
  public Map<String, Object> settings(Object... further) {
    Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", bootstrapServers()));
    for (int index = 0; index < further.length; index += 2) {
      settings.put((String) further[index], further[index + 1]);
    }
    return settings;
  }

  /**
   * A new topic whose partitions the broker has. It says that there is a topic a little before
   * that, and a producer that comes in between may lose its order (KAFKA-15591).
   */
  public String topic(int partitions) {
    String name = newName();
    broker.createTopic(name, partitions, Map.of());
    return name;
  }

  private static String newName() {
    return "topic-" + UUID.randomUUID();
  }

  /** A new topic, whose partitions may not be there yet. */
  public String newTopic(int partitions) throws Exception {
    String name = newName();
    try (Admin admin = Admin.create(settings())) {
      admin
          .createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
          .all()
          .get(60, TimeUnit.SECONDS);
    }
    return name;
  }

  /** Gives a topic further partitions. */
  public void grow(String topic, int partitions) throws Exception {
    try (Admin admin = Admin.create(settings())) {
      admin
          .createPartitions(Map.of(topic, NewPartitions.increaseTo(partitions)))
          .all()
          .get(60, TimeUnit.SECONDS);
    }
  }

  /** Writes values as they are, to the first partition. */
  public void write(String topic, byte[]... values) throws Exception {
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings(), bytes, bytes)) {
      for (byte[] value : values) {
        producer.send(new ProducerRecord<>(topic, 0, null, value)).get(60, TimeUnit.SECONDS);
      }
    }
  }

  /**
   * All committed records that are there now, in the order of each partition. Brokers say that a
   * transaction is committed a little before consumers see it: this waits for that.
   */
  public List<ConsumerRecord<byte[], byte[]>> read(String topic) {
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    Map<TopicPartition, Long> ends;
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings(), bytes, bytes)) {
      ends = consumer.endOffsets(partitions(consumer, topic), MOST);
    }
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings("isolation.level", "read_committed"), bytes, bytes)) {
      return readAll(consumer, ends);
    }
  }

  /** Everything that a consumer without a group can read of a topic now. */
  public static <K, V> List<ConsumerRecord<K, V>> readAll(
      KafkaConsumer<K, V> consumer, String topic) {
    return readAll(consumer, consumer.endOffsets(partitions(consumer, topic), MOST));
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
    return consumer.partitionsFor(topic, MOST).stream()
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }

  private static <K, V> List<ConsumerRecord<K, V>> readAll(
      KafkaConsumer<K, V> consumer, Map<TopicPartition, Long> ends) {
    consumer.assign(ends.keySet());
    consumer.seekToBeginning(ends.keySet());
    List<ConsumerRecord<K, V>> records = new ArrayList<>();
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
