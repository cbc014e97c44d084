package io.eventfamily.testing.dapr;

import java.time.Duration;

/**
 * How often a sidecar tries again to deliver an event that the application could not take, before
 * it gives the event up: a policy for what is inbound, of the kind {@code constant}.
 *
 * @param interval how long it waits between two tries; at least a millisecond
 * @param maxRetries how many tries follow the first; at least 1
 */
public record InboundRetry(Duration interval, int maxRetries) {

  /**
   * @throws IllegalArgumentException where a value is less than allowed
   */
  public InboundRetry {
    SidecarOptions.requireMillis("interval", interval);
    if (maxRetries < 1) {
      throw new IllegalArgumentException("maxRetries must be at least 1, but is " + maxRetries);
    }
  }
}
