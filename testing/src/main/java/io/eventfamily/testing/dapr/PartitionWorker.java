package io.eventfamily.testing.dapr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Delivers the records of one partition, in their order: none before the ones ahead of it are done.
 * Other partitions do not wait for it.
 */
final class PartitionWorker {

  /** So many records wait here, and more wait at the broker. */
  private static final int MOST_WAITING = 1_000;

  /** How long a delivery may go on when the sidecar stops. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final BlockingQueue<ConsumerRecord<byte[], byte[]>> waiting = new LinkedBlockingQueue<>();
  private final Subscription.@Nullable Bulk bulk;
  private final Delivery delivery;
  private final Duration redeliveryInterval;
  private final LongConsumer done;
  private final Thread thread;
  private volatile boolean stopped;
  private volatile boolean delivering;

  /**
   * Starts to work.
   *
   * @param bulk how records are gathered; null where each is delivered alone
   * @param done takes the offset behind the records that are done
   */
  PartitionWorker(
      String name,
      Subscription.@Nullable Bulk bulk,
      Delivery delivery,
      Duration redeliveryInterval,
      LongConsumer done) {
    this.bulk = bulk;
    this.delivery = delivery;
    this.redeliveryInterval = redeliveryInterval;
    this.done = done;
    this.thread = new Thread(this::work, name);
    thread.setDaemon(true);
    thread.start();
  }

  void add(ConsumerRecord<byte[], byte[]> received) {
    waiting.add(received);
  }

  boolean isFull() {
    return waiting.size() >= MOST_WAITING;
  }

  private void work() {
    try {
      if (bulk == null) {
        while (!stopped) {
          deliver(List.of(waiting.take()));
        }
      } else {
        workInBulk(bulk);
      }
    } catch (InterruptedException e) {
      // It was stopped. What is not done yet comes again.
      Thread.currentThread().interrupt();
    }
  }

  /** What has come is delivered at each tick, and before it where it is enough. */
  private void workInBulk(Subscription.Bulk bulk) throws InterruptedException {
    long tick = TimeUnit.MILLISECONDS.toNanos(bulk.maxAwaitMillis());
    List<ConsumerRecord<byte[], byte[]>> gathered = new ArrayList<>();
    long next = System.nanoTime() + tick;
    while (!stopped) {
      ConsumerRecord<byte[], byte[]> received =
          waiting.poll(next - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (received != null) {
        gathered.add(received);
      }
      if (received == null || gathered.size() >= bulk.maxCount()) {
        if (!gathered.isEmpty()) {
          deliver(List.copyOf(gathered));
          gathered.clear();
        }
        next = System.nanoTime() + tick;
      }
    }
  }

  private void deliver(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
    while (!stopped) {
      delivering = true;
      Delivery.Outcome outcome = delivery.deliver(records);
      delivering = false;
      if (outcome.done() > 0) {
        done.accept(records.get(outcome.done() - 1).offset() + 1);
      }
      if (!outcome.isFailed()) {
        return;
      }
      Thread.sleep(redeliveryInterval.toMillis());
    }
  }

  /** Starts nothing more. What is being delivered may come to an end. */
  void requestStop() {
    stopped = true;
    if (!delivering) {
      thread.interrupt();
    }
  }

  /** Returns when nothing is delivered any more, which does not take long. */
  void awaitStop() throws InterruptedException {
    thread.join(GRACE.toMillis());
    thread.interrupt();
    thread.join(GRACE.toMillis());
  }
}
