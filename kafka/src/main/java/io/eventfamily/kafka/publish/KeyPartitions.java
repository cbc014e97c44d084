package io.eventfamily.kafka.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the partition of a key as Kafka does, unless another partitioner is set.
 *
 * <p>How many partitions a topic has is asked again when the producer has heard from its brokers,
 * and not for each event: it measures how long each answer takes it, and that takes longer.
 */
final class KeyPartitions implements Partitioning {

  /** With one of these, nobody but the producer knows where a record goes. */
  private static final List<String> OTHER_PARTITIONERS =
      List.of(
          ProducerConfig.PARTITIONER_CLASS_CONFIG, ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG);

  /**
   * How many partitions a topic has.
   *
   * @param update after which of the producer's updates that was
   */
  private record Count(int partitions, int update) {}

  private final Producer<String, ?> producer;
  private final MetadataUpdates updates;
  private final boolean applies;
  private final Map<String, Count> counts = new ConcurrentHashMap<>();

  /**
   * @param updates those of the producer
   */
  KeyPartitions(Producer<String, ?> producer, MetadataUpdates updates, Map<String, ?> settings) {
    this.producer = producer;
    this.updates = updates;
    this.applies = OTHER_PARTITIONERS.stream().noneMatch(settings::containsKey);
  }

  @Override
  public @Nullable Integer of(String topic, @Nullable String key) {
    return key == null || !applies
        ? null
        : Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % count(topic);
  }

  private int count(String topic) {
    int update = updates.count();
    Count count = counts.get(topic);
    if (count == null || count.update() != update) {
      count = new Count(producer.partitionsFor(topic).size(), update);
      counts.put(topic, count);
    }
    return count.partitions();
  }
}
