package io.eventfamily.kafka.publish;

import io.eventfamily.kafka.publish.TransactionFailedException.Outcome;
import io.eventfamily.runtime.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One transaction: the events are sent, and only when all have arrived it is committed. */
final class Transaction<E extends Event<?>> {

  /** Kafka wants a commit that had no answer to be repeated, and nothing else. */
  private static final int COMMITS = 3;

  private static final Logger LOG = LoggerFactory.getLogger(KafkaEventPublisher.class);

  private final Producer<String, E> producer;
  private final Outbound<E> outbound;
  private final Observation observation;
  private final List<Dispatch<E>> dispatches = new ArrayList<>();
  private final List<Future<RecordMetadata>> answers = new ArrayList<>();
  private boolean over;

  Transaction(Producer<String, E> producer, Outbound<E> outbound, Observation observation) {
    this.producer = producer;
    this.outbound = outbound;
    this.observation = observation;
  }

  /** Whether the producer can begin another one. */
  boolean isOver() {
    return over;
  }

  List<PublishResult.Published<E>> publish(List<E> events) {
    List<RecordMetadata> arrived;
    try {
      producer.beginTransaction();
      events.forEach(this::send);
      arrived = arrivals();
    } catch (KafkaException e) {
      throw aborted(e);
    } catch (RuntimeException | StackOverflowError e) {
      throw abortedBy(e);
    }
    commit();
    return results(arrived);
  }

  private void send(E event) {
    Dispatch<E> dispatch = new Dispatch<>(event, observation);
    dispatches.add(dispatch);
    var record = outbound.record(dispatch, Partitioning.BY_PRODUCER);
    answers.add(producer.send(record));
  }

  /** Before the commit, so that what fails here is known not to have been committed. */
  private List<RecordMetadata> arrivals() {
    producer.flush();
    List<RecordMetadata> arrived = new ArrayList<>(answers.size());
    for (Future<RecordMetadata> answer : answers) {
      try {
        arrived.add(answer.get());
      } catch (ExecutionException e) {
        throw e.getCause() instanceof KafkaException cause
            ? cause
            : new KafkaException("Kafka has not taken an event.", e.getCause());
      } catch (InterruptedException e) {
        throw new InterruptException(e);
      }
    }
    return arrived;
  }

  private void commit() {
    for (int attempt = 1; ; attempt++) {
      try {
        producer.commitTransaction();
        over = true;
        return;
      } catch (TimeoutException e) {
        if (attempt == COMMITS) {
          throw unknown(e);
        }
      } catch (InterruptException e) {
        throw unknown(e);
      } catch (KafkaException e) {
        throw isFatal(e) ? unknown(e) : aborted(e);
      }
    }
  }

  private List<PublishResult.Published<E>> results(List<RecordMetadata> arrived) {
    List<PublishResult.Published<E>> results = new ArrayList<>(arrived.size());
    for (int index = 0; index < arrived.size(); index++) {
      results.add(dispatches.get(index).succeed(arrived.get(index)));
    }
    return results;
  }

  private TransactionFailedException aborted(KafkaException e) {
    boolean fatal = isFatal(e) || !abort();
    KafkaException cause = telling(e);
    return failure(
        "None of the events was published: " + textOf(cause), Outcome.ABORTED, fatal, cause);
  }

  /** What is not Kafka's may show a part of an event in its message. */
  private TransactionFailedException abortedBy(Throwable e) {
    return aborted(
        new KafkaException("An event could not be written (" + e.getClass().getName() + ")."));
  }

  /**
   * Says that the transaction is to be forgotten. Where that fails, the brokers do so in time, or
   * when the next producer with its id begins.
   *
   * @return whether there can be such a producer
   */
  private boolean abort() {
    try {
      producer.abortTransaction();
      over = true;
      return true;
    } catch (KafkaException | IllegalStateException e) {
      LOG.warn("A transaction could not be aborted: {}", textOf(e));
      return !isFatal(e);
    }
  }

  private TransactionFailedException unknown(KafkaException e) {
    KafkaException cause = telling(e);
    return failure(
        "Nobody knows whether the events were published: " + textOf(cause),
        Outcome.UNKNOWN,
        isFatal(e),
        cause);
  }

  private TransactionFailedException failure(
      String message, Outcome outcome, boolean fatal, KafkaException cause) {
    for (Dispatch<E> dispatch : dispatches) {
      dispatch.abandon(PublishException.ofKafka(dispatch.event(), cause));
    }
    return new TransactionFailedException(message, outcome, fatal, cause);
  }

  /** Whether no producer with this transactional id can go on, or none should. */
  static boolean isFatal(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof ProducerFencedException
          || each instanceof AuthorizationException
          || each instanceof UnsupportedVersionException) {
        return true;
      }
    }
    return false;
  }

  /** Kafka's producer says that something failed before, and hides what that was. */
  private static KafkaException telling(KafkaException e) {
    return e.getCause() instanceof KafkaException cause ? cause : e;
  }

  static String textOf(Throwable e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
