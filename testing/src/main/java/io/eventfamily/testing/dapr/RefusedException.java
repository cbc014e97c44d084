package io.eventfamily.testing.dapr;

import java.io.Serial;

/** A request is refused as a whole, with this reply. */
final class RefusedException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Reply reply;

  RefusedException(Reply reply) {
    super("Refused with " + reply.status());
    this.reply = reply;
  }

  Reply reply() {
    return reply;
  }
}
