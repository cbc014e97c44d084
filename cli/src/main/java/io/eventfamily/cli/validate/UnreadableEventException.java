package io.eventfamily.cli.validate;

/** A line holds no JSON. */
final class UnreadableEventException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableEventException(String message) {
    super(message);
  }

  Violation violation() {
    return new Violation("", String.valueOf(getMessage()));
  }
}
