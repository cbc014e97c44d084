package io.eventfamily.runtime.text;

/**
 * The document is not JSON, or over a limit. Ends the reading; the codec makes a violation of it.
 */
public final class JsonSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String description;

  JsonSyntaxException(String description) {
    // Bad input is an expected outcome, and nobody looks at where in the reader it was found.
    super(description, null, false, false);
    this.description = description;
  }

  /** What is wrong, and where, as the rest of a sentence about the document. */
  public String description() {
    return description;
  }
}
