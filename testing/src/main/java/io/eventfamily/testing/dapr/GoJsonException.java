package io.eventfamily.testing.dapr;

import java.io.Serial;

/** Something is not the JSON that it should be. The reason is Go's where that is simple. */
final class GoJsonException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String reason;

  GoJsonException(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
