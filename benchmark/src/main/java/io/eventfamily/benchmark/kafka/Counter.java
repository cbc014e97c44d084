package io.eventfamily.benchmark.kafka;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Counts records, and measures what they cost behind the first ones. */
final class Counter implements Client.Hearer {

  private final int first;
  private final int measured;
  private int heard;
  private @Nullable Clock clock;
  private Clock.@Nullable Cost cost;

  Counter(int first, int measured) {
    this.first = first;
    this.measured = measured;
  }

  @Override
  public boolean hear(ConsumerRecord<String, ?> record) {
    heard++;
    if (heard == first) {
      clock = Clock.start();
    } else if (heard == first + measured && clock != null) {
      cost = clock.cost(measured);
    }
    return cost == null;
  }

  /** Of those that were measured, when all were heard. */
  Clock.Cost cost() {
    return Objects.requireNonNull(cost);
  }
}
