package io.eventfamily.kafka.publish;

import org.jspecify.annotations.Nullable;

/** Events that were to be published together were not, or nobody knows whether they were. */
public final class TransactionFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is known of the events. */
  public enum Outcome {
    /** No consumer of committed records will see any of them. They can be published again. */
    ABORTED,
    /**
     * The brokers have not said whether they have committed. All of the events are published, or
     * none is; published again, they may be there twice, with the same ids.
     */
    UNKNOWN
  }

  private final Outcome outcome;
  private final boolean fatal;

  TransactionFailedException(
      String message, Outcome outcome, boolean fatal, @Nullable Throwable cause) {
    super(message, cause);
    this.outcome = outcome;
    this.fatal = fatal;
  }

  /** What is known of the events. */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * Whether this publisher can have no further transactions, as where another one with the same
   * transactional id has taken over. The program should close it.
   */
  public boolean isFatal() {
    return fatal;
  }
}
