package io.eventfamily.testing.dapr;

import java.io.Serial;

/** A rule of a route is an expression that the fake cannot evaluate. */
final class UnsupportedCelException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String reason;

  UnsupportedCelException(String expression) {
    super(expression);
    this.reason =
        "The fake sidecar cannot evaluate the rule "
            + expression
            + ". It knows event.x == \"text\", has(event.x), type(event.x) == map, && and ||. Dapr's own sidecar knows"
            + " more: name it with the environment variable DAPRD.";
  }

  /** What is not understood, and what would be. */
  String reason() {
    return reason;
  }
}
