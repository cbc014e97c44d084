package io.eventfamily.kafka;

import io.eventfamily.EventFamily;
import io.eventfamily.Payload;

/** A family whose JSON has names as in Java, whose events have no key and belong to no story. */
@EventFamily(
    name = "relay",
    topic = "relay-events",
    correlated = false,
    naming = EventFamily.Naming.AS_DECLARED)
public interface RelayEvents {

  /** A letter came in. */
  @Payload
  interface Received {
    String letterId();
  }
}
