package io.eventfamily.testing.dapr;

import java.io.Serial;

/** A message is not published. */
final class NotPublishedException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String reason;

  NotPublishedException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why, as Dapr says it. */
  String reason() {
    return reason;
  }
}
