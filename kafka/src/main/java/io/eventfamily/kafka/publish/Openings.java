package io.eventfamily.kafka.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the first record to each partition arrive before a second one follows.
 *
 * <p>A broker takes the first request that it hears of from an idempotent producer for the first
 * one there is. Where that was refused, as by a topic that was just created, the next one is taken
 * in its place: the order is lost, and what was refused cannot be repeated, and fails after minutes
 * (KAFKA-15591). Once the broker knows the producer, it keeps the order by itself.
 *
 * <p>Records without a key have no order to keep.
 */
final class Openings {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaEventPublisher.class);

  private static final CountDownLatch OPEN = new CountDownLatch(0);

  /** With one of these, nobody but the producer knows where a record goes. */
  private static final List<String> OTHER_PARTITIONERS =
      List.of(
          ProducerConfig.PARTITIONER_CLASS_CONFIG, ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG);

  private final Producer<String, ?> producer;
  private final Duration longest;
  private final boolean applies;
  private final Map<TopicPartition, CountDownLatch> openings = new ConcurrentHashMap<>();

  Openings(Producer<String, ?> producer, Duration longest, Map<String, ?> settings) {
    this.producer = producer;
    this.longest = longest;
    this.applies = OTHER_PARTITIONERS.stream().noneMatch(settings::containsKey);
  }

  /** What a record has to do with the first one of its partition. */
  record Turn(@Nullable TopicPartition partition, @Nullable CountDownLatch arrival) {
    static final Turn ANY = new Turn(null, null);
  }

  /**
   * Waits until the first record of the partition has arrived, unless that is this one.
   *
   * @return null where it has not arrived in time
   */
  @Nullable Turn await(ProducerRecord<String, ?> record) throws InterruptedException {
    String key = record.key();
    if (key == null || !applies) {
      return Turn.ANY;
    }
    TopicPartition partition = new TopicPartition(record.topic(), partitionOf(record.topic(), key));
    long deadline = System.nanoTime() + longest.toNanos();
    while (true) {
      CountDownLatch found = openings.get(partition);
      if (found == null) {
        CountDownLatch own = new CountDownLatch(1);
        if (openings.putIfAbsent(partition, own) == null) {
          return new Turn(partition, own);
        }
      } else if (found.equals(OPEN)) {
        return Turn.ANY;
      } else if (!found.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        return null;
      }
    }
  }

  /** As Kafka does it where no other partitioner is set. */
  private int partitionOf(String topic, String key) {
    int partitions = producer.partitionsFor(topic).size();
    return Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % partitions;
  }

  /** Waits until this record has arrived where it is a first one, but not for ever. */
  void finish(Turn turn) throws InterruptedException {
    CountDownLatch arrival = turn.arrival();
    if (arrival != null && !arrival.await(longest.toNanos(), TimeUnit.NANOSECONDS)) {
      LOG.warn("The first event for {} is still on its way after {}", turn.partition(), longest);
    }
  }

  /** The record has arrived, or has not, and then another one will be the first. */
  void answered(Turn turn, boolean arrived) {
    TopicPartition partition = turn.partition();
    CountDownLatch arrival = turn.arrival();
    if (partition != null && arrival != null) {
      if (arrived) {
        openings.put(partition, OPEN);
      } else {
        openings.remove(partition, arrival);
      }
      arrival.countDown();
    }
  }
}
