package io.eventfamily.kafka.publish;

import io.eventfamily.runtime.Event;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a listener of events. Where there is none, it does not look at the clock either. */
final class Observation {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaEventPublisher.class);

  private final @Nullable PublishListener listener;

  /**
   * @param listener null where nobody listens
   */
  Observation(@Nullable PublishListener listener) {
    this.listener = listener;
  }

  /**
   * An event is on its way.
   *
   * @return when that was, for {@link #completed}
   */
  long started(Event<?> event) {
    if (listener == null) {
      return 0;
    }
    long start = System.nanoTime();
    try {
      listener.started(event);
    } catch (RuntimeException e) {
      warn(event, e);
    }
    return start;
  }

  /** An event that was on its way since then has arrived, or has not. */
  void completed(PublishResult<?> result, long start) {
    if (listener != null) {
      try {
        listener.completed(result, Duration.ofNanos(System.nanoTime() - start));
      } catch (RuntimeException e) {
        warn(result.event(), e);
      }
    }
  }

  private static void warn(Event<?> event, RuntimeException e) {
    LOG.warn("The listener failed with {}", EventText.of(event), e);
  }
}
