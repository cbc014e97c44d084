package io.eventfamily.kafka.publish;

import io.eventfamily.kafka.publish.Openings.Turn;
import io.eventfamily.runtime.Event;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * An event that goes by itself. It hears what becomes of it once it is given to the producer: from
 * the brokers, or at once from the producer itself. Some failures come in both ways, and only the
 * first one counts.
 *
 * <p>Thousands are on their way, and each is looked at on another thread and long after it was
 * made. So all of it is in one object, and not in several that are far apart by then.
 */
final class SingleDispatch<E extends Event<?>> extends Dispatch<E> implements Callback {

  @SuppressWarnings("rawtypes") // a class literal has no type arguments
  private static final AtomicIntegerFieldUpdater<SingleDispatch> HEARD =
      AtomicIntegerFieldUpdater.newUpdater(SingleDispatch.class, "heard");

  private final Consumer<? super PublishResult<E>> hearer;
  private final InFlight inFlight;
  private final Openings openings;
  private final Thread taker = Thread.currentThread();

  /** Null as long as the producer has not to answer. */
  private @Nullable Turn turn;

  @SuppressWarnings("unused") // by the updater
  private volatile int heard;

  /**
   * An event sets out.
   *
   * @param hearer hears once what became of it
   * @param inFlight where this thread takes room for it
   */
  SingleDispatch(
      E event,
      Observation observation,
      Consumer<? super PublishResult<E>> hearer,
      InFlight inFlight,
      Openings openings) {
    super(event, observation);
    this.hearer = hearer;
    this.inFlight = inFlight;
    this.openings = openings;
  }

  /** There is room for it, and from now on it is the producer that answers. */
  void setSent(Turn turn) {
    this.turn = turn;
  }

  /** Fails on the thread that publishes, where the producer does not answer. */
  void failUnlessSent(PublishException cause) {
    if (turn == null) {
      fail(cause);
    }
  }

  @Override
  public void onCompletion(@Nullable RecordMetadata metadata, @Nullable Exception e) {
    if (isFirst(e == null)) {
      if (e == null && metadata != null) {
        succeed(metadata);
      } else {
        failBy(e == null ? new IllegalStateException() : e);
      }
    }
  }

  /** The producer did not take the event. */
  void refused(Throwable e) {
    if (isFirst(false)) {
      failBy(e);
    }
  }

  private boolean isFirst(boolean arrived) {
    boolean first = HEARD.compareAndSet(this, 0, 1);
    if (first) {
      inFlight.giveBack(taker);
      if (turn != null) {
        openings.answered(turn, arrived);
      }
    }
    return first;
  }

  private void failBy(Throwable e) {
    fail(
        e instanceof KafkaException
            ? PublishException.ofKafka(event(), e)
            : PublishException.ofOthers(event(), e));
  }

  @Override
  void complete(PublishResult<E> result) {
    super.complete(result);
    hearer.accept(result);
  }
}
