package io.eventfamily.kafka.publish;

import io.eventfamily.kafka.publish.TransactionFailedException.Outcome;
import io.eventfamily.runtime.Event;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes events in transactions, one after the other, with a producer of their own: one that is
 * transactional sends nothing outside of a transaction. It is opened when it is first needed, and
 * opened anew after a failure from which it cannot go on.
 */
final class Transactions<E extends Event<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaEventPublisher.class);

  private final Supplier<Producer<String, E>> producers;
  private final Outbound<E> outbound;
  private final Observation observation;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Producer<String, E> open;
  private volatile boolean closed;
  private @Nullable TransactionFailedException fatal;

  Transactions(
      Supplier<Producer<String, E>> producers, Outbound<E> outbound, Observation observation) {
    this.producers = producers;
    this.outbound = outbound;
    this.observation = observation;
  }

  /**
   * Publishes all of the events, or none.
   *
   * @throws TransactionFailedException where they were not published, or nobody knows
   */
  List<PublishResult.Published<E>> publish(List<E> events) {
    lock.lock();
    try {
      if (closed) {
        throw new IllegalStateException("The publisher is closed.");
      }
      if (fatal != null) {
        throw new TransactionFailedException(
            "There are no further transactions. " + fatal.getMessage(),
            Outcome.ABORTED,
            true,
            fatal);
      }
      return publish(opened(), events);
    } finally {
      lock.unlock();
    }
  }

  private List<PublishResult.Published<E>> publish(Producer<String, E> producer, List<E> events) {
    Transaction<E> transaction = new Transaction<>(producer, outbound, observation);
    try {
      return transaction.publish(events);
    } catch (TransactionFailedException e) {
      LOG.warn(
          "A transaction of {} events failed (outcome {}): {}",
          events.size(),
          e.outcome(),
          e.getMessage());
      if (e.isFatal()) {
        fatal = e;
      }
      if (!transaction.isOver()) {
        discard(producer);
      }
      throw e;
    }
  }

  private Producer<String, E> opened() {
    Producer<String, E> producer = open;
    if (producer != null) {
      return producer;
    }
    producer = producers.get();
    try {
      producer.initTransactions();
    } catch (KafkaException e) {
      discard(producer);
      TransactionFailedException failure =
          new TransactionFailedException(
              "The transactional producer cannot begin: " + Transaction.textOf(e),
              Outcome.ABORTED,
              Transaction.isFatal(e),
              e);
      if (failure.isFatal()) {
        fatal = failure;
      }
      throw failure;
    }
    open = producer;
    return producer;
  }

  /** What the producer has begun is aborted by the brokers, or by the next one with its id. */
  private void discard(Producer<String, E> producer) {
    open = null;
    producer.close(Duration.ZERO);
  }

  /** Waits for the transaction under way, and closes the producer. */
  void close(Duration timeout) {
    closed = true;
    boolean locked = false;
    try {
      locked = lock.tryLock(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      Producer<String, E> producer = open;
      if (producer != null) {
        producer.close(locked ? timeout : Duration.ZERO);
      }
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }
}
