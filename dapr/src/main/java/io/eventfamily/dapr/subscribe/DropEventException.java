package io.eventfamily.dapr.subscribe;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a handler that can never handle the event. The sidecar does not deliver the event again
 * and puts it to the dead-letter topic, if there is one.
 */
public final class DropEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message why; is logged
   */
  public DropEventException(String message) {
    super(message);
  }

  /**
   * @param message why; is logged
   * @param cause what went wrong
   */
  public DropEventException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
