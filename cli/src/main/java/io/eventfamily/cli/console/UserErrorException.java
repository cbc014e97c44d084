package io.eventfamily.cli.console;

/** Something is wrong that the user can put right. It is told without a stack trace. */
public final class UserErrorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An error.
   *
   * @param problem where and what, without a full stop
   * @param remedy what to do, without a full stop
   */
  public UserErrorException(String problem, String remedy) {
    super(problem + ". " + remedy + ".");
  }

  /** An error with what led to it. */
  public UserErrorException(String problem, String remedy, Throwable cause) {
    super(problem + ". " + remedy + ".", cause);
  }
}
