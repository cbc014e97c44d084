package io.eventfamily.runtime.utf8;

import io.eventfamily.runtime.json.Problem;

/**
 * The document is not JSON, or over a limit. Ends the reading; the codec makes a violation of it.
 */
public final class JsonSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  JsonSyntaxException(String message) {
    // Bad input is an expected outcome, and nobody looks at where in the reader it was found.
    super(message, null, false, false);
    this.problem = Problem.jsonInvalid(message);
  }

  /** What is wrong, as a problem of the whole document. */
  public Problem problem() {
    return problem;
  }
}
