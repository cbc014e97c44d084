package io.eventfamily.schema.document;

import io.eventfamily.schema.json.JsonProblemException;

/** A text is not the document of a family. */
public final class SchemaDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String REMEDY =
      "Documents are written, and not edited by hand: write it again, or take back the one that was"
          + " recorded";

  private final String pointer;
  private final String problem;
  private final String remedy;

  SchemaDocumentException(JsonProblemException cause) {
    this(
        cause.pointer(),
        cause.problem(),
        cause.remedy().isEmpty() ? REMEDY : cause.remedy() + ". " + REMEDY,
        cause);
  }

  SchemaDocumentException(String problem, Throwable cause) {
    this("", problem, REMEDY, cause);
  }

  private SchemaDocumentException(String pointer, String problem, String remedy, Throwable cause) {
    super(
        (pointer.isEmpty() ? "The document " : "In the document, " + pointer + " ")
            + problem
            + ". "
            + remedy
            + ".",
        cause);
    this.pointer = pointer;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** A JSON pointer (RFC 6901) to what is wrong; empty for the whole document. */
  public String pointer() {
    return pointer;
  }

  /** What is wrong with what the pointer points at, without a full stop. */
  public String problem() {
    return problem;
  }

  /** What to do, without a full stop. */
  public String remedy() {
    return remedy;
  }
}
