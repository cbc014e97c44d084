package io.eventfamily.spring.kafka;

/** A dead letter could not be published. So its record must come again, and all behind it. */
final class DeadLetterNotPublishedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DeadLetterNotPublishedException(RuntimeException cause) {
    super("The dead letter could not be published. Its record comes again.", cause);
  }

  static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DeadLetterNotPublishedException) {
        return true;
      }
    }
    return false;
  }
}
