package io.eventfamily.schema.json;

/** A document is not what it should be, at one place. */
public final class JsonProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final String problem;
  private final String remedy;

  /**
   * Of what is wrong and what to do.
   *
   * @param pointer a JSON pointer (RFC 6901), empty for the whole document
   * @param problem without a full stop
   * @param remedy empty where whoever knows the document has one for it
   */
  public JsonProblemException(String pointer, String problem, String remedy) {
    super((pointer.isEmpty() ? "" : pointer + ": ") + problem);
    this.pointer = pointer;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** Where it is. */
  public String pointer() {
    return pointer;
  }

  /** What is wrong, without a full stop. */
  public String problem() {
    return problem;
  }

  /** What to do, or nothing. */
  public String remedy() {
    return remedy;
  }
}
