package io.eventfamily.dapr.subscribe;

import org.jspecify.annotations.Nullable;

/** Is told what became of each delivery, for metrics. Called on the thread that handled it. */
@FunctionalInterface
public interface DeliveryListener {

  /**
   * A delivery is about to be answered. What this throws is logged, and changes no answer.
   *
   * @param outcome what became of it
   * @param eventType the event's type, as it stands in JSON; null where it could not be read. The
   *     types of the unknown and the invalid are a stranger's choice, and there may be any number
   *     of them
   * @param delivery what is known of it
   */
  void delivered(DeliveryOutcome outcome, @Nullable String eventType, Delivery delivery);
}
