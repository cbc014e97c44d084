package io.eventfamily.spring.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.testing.EmbeddedBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One real broker for all tests of a run. A test has topics of its own. */
final class Broker implements BeforeAllCallback {

  static final Duration MOST = Duration.ofSeconds(60);

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

  String bootstrapServers() {
    return broker.bootstrapServers();
  }

  private Map<String, Object> settings() {
    return new HashMap<>(Map.of("bootstrap.servers", bootstrapServers()));
  }

  void create(int partitions, String... topics) {
    for (String topic : topics) {
      broker.createTopic(topic, partitions, Map.of());
    }
  }

  /** A new topic with one partition. */
  String topic() {
    String name = "topic-" + UUID.randomUUID();
    create(1, name);
    return name;
  }

  /** Writes records in this order. */
  @SafeVarargs
  final void write(ProducerRecord<byte[], byte[]>... records) throws Exception {
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings(), bytes, bytes)) {
      for (ProducerRecord<byte[], byte[]> each : records) {
        producer.send(each).get(60, TimeUnit.SECONDS);
      }
    }
  }

  /** Writes values with one key, in this order. */
  void write(String topic, byte[]... values) throws Exception {
    for (byte[] value : values) {
      write(new ProducerRecord<>(topic, utf8("key"), value));
    }
  }

  /** Writes values with one key in one request, so that a consumer gets all of them at once. */
  void writeTogether(String topic, byte[]... values) {
    ByteArraySerializer bytes = new ByteArraySerializer();
    Map<String, Object> settings = settings();
    settings.put("linger.ms", 60_000);
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings, bytes, bytes)) {
      for (byte[] value : values) {
        producer.send(new ProducerRecord<>(topic, utf8("key"), value));
      }
      producer.flush();
    }
  }

  /** So many records, of one partition in their order; waits until they are there. */
  List<ConsumerRecord<byte[], byte[]>> read(String topic, int count) {
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings(), bytes, bytes)) {
      long deadline = System.nanoTime() + MOST.toNanos();
      List<TopicPartition> partitions = partitions(consumer, topic, deadline);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (records.size() < count) {
        requireTime(deadline, topic + " has only " + records.size() + " records");
        consumer.poll(Duration.ofMillis(50)).forEach(records::add);
      }
    }
    return records;
  }

  /** How many records there are now; 0 where there is no such topic. */
  int count(String topic) {
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings(), bytes, bytes)) {
      if (!consumer.listTopics(MOST).containsKey(topic)) {
        return 0;
      }
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic, MOST).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      return consumer.endOffsets(partitions, MOST).values().stream().mapToInt(Long::intValue).sum();
    }
  }

  private static List<TopicPartition> partitions(
      KafkaConsumer<?, ?> consumer, String topic, long deadline) {
    while (!consumer.listTopics(MOST).containsKey(topic)) {
      requireTime(deadline, "There is no topic " + topic);
    }
    return consumer.partitionsFor(topic, MOST).stream()
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }

  /** Waits until a group has committed all that is on the only partition of a topic. */
  void awaitCommitted(String group, String topic) throws Exception {
    TopicPartition partition = new TopicPartition(topic, 0);
    int all = count(topic);
    long deadline = System.nanoTime() + MOST.toNanos();
    try (Admin admin = Admin.create(settings())) {
      while (true) {
        OffsetAndMetadata committed =
            admin
                .listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(60, TimeUnit.SECONDS)
                .get(partition);
        if (committed != null && committed.offset() >= all) {
          return;
        }
        requireTime(deadline, group + " has committed " + committed + " of " + all);
      }
    }
  }

  private static void requireTime(long deadline, String problem) {
    if (System.nanoTime() > deadline) {
      throw new AssertionError(problem);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  /** The last header of a name as text; null where there is none. */
  static String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }

  /** All headers with what is in them, as anybody may read them. */
  static String headers(ConsumerRecord<?, ?> record) {
    return IntStream.range(0, record.headers().toArray().length)
        .mapToObj(index -> record.headers().toArray()[index])
        .map(header -> header.key() + "=" + new String(header.value(), UTF_8))
        .toList()
        .toString();
  }
}
