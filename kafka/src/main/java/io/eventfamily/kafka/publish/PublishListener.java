package io.eventfamily.kafka.publish;

import io.eventfamily.runtime.Event;
import java.time.Duration;

/**
 * Hears of events that are published, on the threads that publish and on the producer's own. It
 * must not block. What it throws is logged.
 */
public interface PublishListener {

  /** An event is on its way. */
  default void started(Event<?> event) {}

  /**
   * An event of which {@link #started} was told has arrived, or has not.
   *
   * @param took from the one to the other
   */
  default void completed(PublishResult<?> result, Duration took) {}
}
