package io.eventfamily.kafka.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the partition of a key as Kafka does, unless another partitioner is set.
 *
 * <p>How many partitions a topic has is asked once a second, because the producer measures how long
 * each answer takes it. The producer itself notices within minutes when a topic grows.
 */
final class KeyPartitions implements Partitioning {

  private static final long FRESH = Duration.ofSeconds(1).toNanos();

  /** With one of these, nobody but the producer knows where a record goes. */
  private static final List<String> OTHER_PARTITIONERS =
      List.of(
          ProducerConfig.PARTITIONER_CLASS_CONFIG, ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG);

  private record Count(int partitions, long asked) {}

  private final LongSupplier clock;
  private final Producer<String, ?> producer;
  private final boolean applies;
  private final Map<String, Count> counts = new ConcurrentHashMap<>();

  KeyPartitions(Producer<String, ?> producer, Map<String, ?> settings) {
    this(producer, settings, System::nanoTime);
  }

  /**
   * With a clock of one's own.
   *
   * @param clock nanoseconds since any time
   */
  KeyPartitions(Producer<String, ?> producer, Map<String, ?> settings, LongSupplier clock) {
    this.clock = clock;
    this.producer = producer;
    this.applies = OTHER_PARTITIONERS.stream().noneMatch(settings::containsKey);
  }

  @Override
  public @Nullable Integer of(String topic, @Nullable String key) {
    return key == null || !applies
        ? null
        : Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % count(topic);
  }

  private int count(String topic) {
    long now = clock.getAsLong();
    Count count = counts.get(topic);
    if (count == null || now - count.asked() > FRESH) {
      count = new Count(producer.partitionsFor(topic).size(), now);
      counts.put(topic, count);
    }
    return count.partitions();
  }
}
