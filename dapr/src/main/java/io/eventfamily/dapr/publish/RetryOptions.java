package io.eventfamily.dapr.publish;

import java.time.Duration;
import java.util.Objects;

/**
 * How often and when a request is sent again that failed in a way that may pass.
 *
 * @param attempts how often a request is sent at most, the first time included; 1 to 100
 * @param firstWait how long to wait before the second attempt; from 1 ms. Each further wait is
 *     twice as long as the one before
 * @param maxWait no wait is longer, not even where the sidecar asks for it with {@code
 *     Retry-After}; not less than {@code firstWait}
 * @param jitter each wait is made longer or shorter by chance, by this part of it at most, so that
 *     not all clients return at once; 0 to 0.99
 * @param overall no attempt begins later than this after the first one began; from 1 ms
 * @param startup a sidecar without any pub/sub component counts as starting up for this long after
 *     the publisher was made, or until it has acknowledged an event; from 0
 */
public record RetryOptions(
    int attempts,
    Duration firstWait,
    Duration maxWait,
    double jitter,
    Duration overall,
    Duration startup) {

  private static final int MOST_ATTEMPTS = 100;
  private static final double MOST_JITTER = 0.99;
  private static final Duration SHORTEST = Duration.ofMillis(1);

  /** So long that nobody waits for it, and still a number of nanoseconds. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private static final RetryOptions DEFAULTS =
      new RetryOptions(
          3,
          Duration.ofSeconds(1),
          Duration.ofSeconds(10),
          0.2,
          Duration.ofSeconds(30),
          Duration.ofMinutes(1));

  /**
   * @throws IllegalArgumentException where a value is out of its range
   */
  public RetryOptions {
    if (attempts < 1 || attempts > MOST_ATTEMPTS) {
      throw new IllegalArgumentException(
          "attempts must be 1 to " + MOST_ATTEMPTS + ", but is " + attempts + ".");
    }
    requireBetween("firstWait", firstWait, SHORTEST);
    requireBetween("maxWait", maxWait, firstWait);
    if (!(jitter >= 0 && jitter <= MOST_JITTER)) {
      throw new IllegalArgumentException(
          "jitter must be 0 to " + MOST_JITTER + ", but is " + jitter + ".");
    }
    requireBetween("overall", overall, SHORTEST);
    requireBetween("startup", startup, Duration.ZERO);
  }

  /** 3 attempts, waits from 1 s to 10 s with a jitter of 0.2, 30 s overall, 1 min to start up. */
  public static RetryOptions defaults() {
    return DEFAULTS;
  }

  /** The same options, but for the number of attempts. */
  public RetryOptions withAttempts(int attempts) {
    return new RetryOptions(attempts, firstWait, maxWait, jitter, overall, startup);
  }

  /** The same options, but for the first and the longest wait. */
  public RetryOptions withWaits(Duration firstWait, Duration maxWait) {
    return new RetryOptions(attempts, firstWait, maxWait, jitter, overall, startup);
  }

  /** The same options, but for the part of a wait that is left to chance. */
  public RetryOptions withJitter(double jitter) {
    return new RetryOptions(attempts, firstWait, maxWait, jitter, overall, startup);
  }

  /** The same options, but for the time that all attempts have together. */
  public RetryOptions withOverall(Duration overall) {
    return new RetryOptions(attempts, firstWait, maxWait, jitter, overall, startup);
  }

  /** The same options, but for how long a sidecar counts as starting up. */
  public RetryOptions withStartup(Duration startup) {
    return new RetryOptions(attempts, firstWait, maxWait, jitter, overall, startup);
  }

  private static void requireBetween(String name, Duration value, Duration least) {
    Objects.requireNonNull(value, name);
    if (value.compareTo(least) < 0 || value.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          name + " must be " + least + " to " + LONGEST + ", but is " + value + ".");
    }
  }
}
