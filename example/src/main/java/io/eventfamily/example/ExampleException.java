package io.eventfamily.example;

import java.io.Serial;

/** Ends the example with a message for the person who started it. */
final class ExampleException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ExampleException(String message) {
    super(message);
  }

  ExampleException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Names the reason too: the cause of {@code e}, where it is only the wrapping. */
  static ExampleException because(String message, Exception e) {
    Throwable cause = e.getCause();
    String reason = (cause != null ? cause : e).getMessage();
    return new ExampleException(message + ": " + reason, e);
  }
}
