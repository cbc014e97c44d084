package io.eventfamily.testing.dapr;

import java.io.Serial;

/** A rule of a route asks for what an event does not have. */
final class NoVerdictException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  NoVerdictException() {
    super("no such key");
  }
}
