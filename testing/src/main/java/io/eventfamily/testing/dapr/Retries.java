package io.eventfamily.testing.dapr;

import org.jspecify.annotations.Nullable;

/** The tries that a resiliency policy allows. */
final class Retries {

  private final @Nullable InboundRetry policy;
  private int left;

  /**
   * @param policy null where one try is all
   */
  Retries(@Nullable InboundRetry policy) {
    this.policy = policy;
    this.left = policy == null ? 0 : policy.maxRetries();
  }

  /** Waits for the next try; says no, at once, where there is none. */
  boolean next() throws InterruptedException {
    if (policy == null || left == 0) {
      return false;
    }
    left--;
    Thread.sleep(policy.interval().toMillis());
    return true;
  }
}
