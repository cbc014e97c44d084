package io.eventfamily.kafka.publish;

import io.eventfamily.kafka.publish.Openings.Turn;
import io.eventfamily.runtime.Event;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Hears what becomes of an event that was given to the producer: from the brokers, or at once from
 * the producer itself. Some failures come in both ways, and only the first one counts.
 *
 * <p>There is one for each event, and it is looked at long after it was made. So it is one object,
 * and not a lambda with others that it needs.
 */
final class Answer<E extends Event<?>> implements Callback {

  @SuppressWarnings("rawtypes") // a class literal has no type arguments
  private static final AtomicIntegerFieldUpdater<Answer> HEARD =
      AtomicIntegerFieldUpdater.newUpdater(Answer.class, "heard");

  private final Dispatch<E> dispatch;
  private final InFlight inFlight;
  private final Openings openings;
  private final Turn turn;
  private final Thread taker = Thread.currentThread();

  @SuppressWarnings("unused") // by the updater
  private volatile int heard;

  /** An answer to the event for which this thread took room. */
  Answer(Dispatch<E> dispatch, InFlight inFlight, Openings openings, Turn turn) {
    this.dispatch = dispatch;
    this.inFlight = inFlight;
    this.openings = openings;
    this.turn = turn;
  }

  @Override
  public void onCompletion(@Nullable RecordMetadata metadata, @Nullable Exception e) {
    if (isFirst(e == null)) {
      if (e == null && metadata != null) {
        dispatch.succeed(metadata);
      } else {
        fail(e == null ? new IllegalStateException() : e);
      }
    }
  }

  /** The producer did not take the event. */
  void refused(Throwable e) {
    if (isFirst(false)) {
      fail(e);
    }
  }

  private boolean isFirst(boolean arrived) {
    boolean first = HEARD.compareAndSet(this, 0, 1);
    if (first) {
      inFlight.giveBack(taker);
      openings.answered(turn, arrived);
    }
    return first;
  }

  private void fail(Throwable e) {
    dispatch.fail(
        e instanceof KafkaException
            ? PublishException.ofKafka(dispatch.event(), e)
            : PublishException.ofOthers(dispatch.event(), e));
  }
}
