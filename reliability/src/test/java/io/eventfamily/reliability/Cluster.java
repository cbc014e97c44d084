package io.eventfamily.reliability;

import io.eventfamily.kafka.EventDeserializer;
import io.eventfamily.kafka.publish.KafkaEventPublisher;
import io.eventfamily.kafka.publish.KafkaEventPublisherBuilder;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.testing.EmbeddedCluster;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Three real brokers for all tests of a run. A test has topics of its own, and leaves the brokers
 * as it found them: all running and in sync.
 */
final class Cluster implements BeforeAllCallback, AfterEachCallback {

  static final int PARTITIONS = 6;

  /**
   * Of a producer that gives up sooner than a partition whose leader was killed has another one.
   */
  static final Map<String, Integer> IMPATIENT =
      Map.of("delivery.timeout.ms", 1_000, "request.timeout.ms", 900, "linger.ms", 5);

  private static final Duration MOST = Duration.ofSeconds(60);
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Cluster.class);

  private EmbeddedCluster brokers;

  /** Closed by JUnit, after all tests. */
  private record Running(EmbeddedCluster brokers) implements AutoCloseable {
    @Override
    public void close() {
      brokers.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    brokers =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                Running.class, key -> new Running(EmbeddedCluster.start()), Running.class)
            .brokers();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    brokers.brokerIds().forEach(brokers::startBroker);
    brokers.awaitInSync();
  }

  EmbeddedCluster brokers() {
    return brokers;
  }

  /** A new topic, with settings in pairs. */
  String topic(String... settings) {
    Map<String, String> all = new HashMap<>();
    for (int index = 0; index < settings.length; index += 2) {
      all.put(settings[index], settings[index + 1]);
    }
    String name = "meters-" + UUID.randomUUID();
    brokers.createTopic(name, PARTITIONS, all);
    return name;
  }

  /** The settings of any client, and further ones in pairs. */
  Map<String, Object> settings(Object... further) {
    Map<String, Object> settings =
        new HashMap<>(Map.of("bootstrap.servers", brokers.bootstrapServers()));
    for (int index = 0; index < further.length; index += 2) {
      settings.put((String) further[index], further[index + 1]);
    }
    return settings;
  }

  /** With so few events on their way, a publisher cannot be done before it meets a fault. */
  KafkaEventPublisherBuilder<MeterEvent> publisher(String topic) {
    return KafkaEventPublisher.builder(MeterEventCodec.INSTANCE)
        .bootstrapServers(brokers.bootstrapServers())
        .topics((event, family) -> topic)
        .maxInFlight(500);
  }

  /** Gives all that is committed on a topic now, in the order of each partition. */
  void read(String topic, Consumer<ConsumerRecord<String, Decoded<MeterEvent>>> reader) {
    try (KafkaConsumer<String, Decoded<MeterEvent>> consumer =
        new KafkaConsumer<>(
            settings("isolation.level", "read_committed"),
            new StringDeserializer(),
            new EventDeserializer<>(MeterEventCodec.INSTANCE))) {
      Map<TopicPartition, Long> ends = assignAll(consumer, topic);
      long deadline = System.nanoTime() + MOST.toNanos();
      while (isBefore(consumer, ends)) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError("The topic cannot be read to its end: " + ends);
        }
        consumer.poll(Duration.ofMillis(100)).forEach(reader);
      }
    }
  }

  /** Counts what is on the topic, where nothing but events should be. */
  void count(String topic, Tally tally) {
    read(topic, record -> tally.seen(event(record.value()).eventId()));
  }

  static MeterEvent event(Decoded<MeterEvent> decoded) {
    if (decoded instanceof Decoded.Valid<MeterEvent> valid) {
      return valid.event();
    }
    throw new AssertionError("No event: " + decoded);
  }

  /** Puts a consumer to the beginning of a topic, and says where its end is. */
  Map<TopicPartition, Long> assignAll(KafkaConsumer<?, ?> consumer, String topic) {
    Map<TopicPartition, Long> ends = ends(topic);
    consumer.assign(ends.keySet());
    consumer.seekToBeginning(ends.keySet());
    return ends;
  }

  /**
   * The ends behind all records. A consumer of committed records would not be told of those whose
   * transaction brokers have just ended, and so would not wait for them.
   */
  Map<TopicPartition, Long> ends(String topic) {
    List<TopicPartition> partitions =
        IntStream.range(0, PARTITIONS).mapToObj(it -> new TopicPartition(topic, it)).toList();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
      return consumer.endOffsets(partitions, MOST);
    }
  }

  static boolean isBefore(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
  }
}
