package io.eventfamily.kafka.publish;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
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
 * <p>Records for no certain partition have no order to keep.
 */
final class Openings {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaEventPublisher.class);

  private static final CountDownLatch OPEN = new CountDownLatch(0);

  private final Duration longest;
  private final Map<TopicPartition, CountDownLatch> openings = new ConcurrentHashMap<>();

  Openings(Duration longest) {
    this.longest = longest;
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
    if (record.partition() == null) {
      return Turn.ANY;
    }
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    if (OPEN.equals(openings.get(partition))) {
      return Turn.ANY;
    }
    return awaitFirst(partition);
  }

  private @Nullable Turn awaitFirst(TopicPartition partition) throws InterruptedException {
    long deadline = System.nanoTime() + longest.toNanos();
    while (true) {
      CountDownLatch own = new CountDownLatch(1);
      CountDownLatch found = openings.putIfAbsent(partition, own);
      if (found == null) {
        return new Turn(partition, own);
      }
      if (found.equals(OPEN)) {
        return Turn.ANY;
      }
      if (!found.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        return null;
      }
    }
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
