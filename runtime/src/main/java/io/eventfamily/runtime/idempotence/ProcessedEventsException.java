package io.eventfamily.runtime.idempotence;

import org.jspecify.annotations.Nullable;

/**
 * Nobody can tell whether an event was processed: the store failed, or another delivery of the
 * event is still being processed. The event must not be acknowledged, so that it is delivered
 * again. If it was processed, it is a duplicate then.
 */
public final class ProcessedEventsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what failed; shows nothing of the event but its id
   * @param cause why; null where nothing else has failed
   */
  public ProcessedEventsException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
