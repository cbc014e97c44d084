package io.eventfamily.testing;

import java.io.Serial;

/**
 * A server for tests does not start, does not stop, has no port, or is asked for what it cannot do.
 */
public final class TestServerException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param message what does not work, as a sentence
   */
  public TestServerException(String message) {
    super(message);
  }

  /**
   * @param message what does not work, as a sentence
   * @param cause why
   */
  public TestServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
