package io.eventfamily.dapr.subscribe;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Counts deliveries by what became of them. Can be shared between threads and endpoints. */
public final class DeliveryCounters implements DeliveryListener {

  private final Map<DeliveryOutcome, LongAdder> counts = new EnumMap<>(DeliveryOutcome.class);

  /** Counters that have counted nothing yet. */
  public DeliveryCounters() {
    for (DeliveryOutcome outcome : DeliveryOutcome.values()) {
      counts.put(outcome, new LongAdder());
    }
  }

  @Override
  public void delivered(DeliveryOutcome outcome, @Nullable String eventType, Delivery delivery) {
    adder(outcome).increment();
  }

  /** How many deliveries had this outcome. */
  public long count(DeliveryOutcome outcome) {
    return adder(outcome).sum();
  }

  /** How many deliveries got this answer. */
  public long count(DeliveryStatus status) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().status() == status)
        .mapToLong(entry -> entry.getValue().sum())
        .sum();
  }

  private LongAdder adder(DeliveryOutcome outcome) {
    LongAdder adder = counts.get(outcome);
    if (adder == null) {
      throw new IllegalStateException("No counter for " + outcome + ".");
    }
    return adder;
  }
}
