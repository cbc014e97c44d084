package io.eventfamily.dapr.publish;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param isAcknowledged whether the broker has everything that was sent
 * @param reason why not, for people; empty where it has
 * @param mayPass whether another attempt makes sense
 * @param retryAfter how long the sidecar asks to wait; null where it does not ask
 */
record Verdict(
    boolean isAcknowledged, String reason, boolean mayPass, @Nullable Duration retryAfter) {

  static final Verdict ACKNOWLEDGED = new Verdict(true, "", false, null);

  static Verdict transientFailure(String reason, @Nullable Duration retryAfter) {
    return new Verdict(false, reason, true, retryAfter);
  }

  static Verdict permanentFailure(String reason) {
    return new Verdict(false, reason, false, null);
  }
}
