package io.eventfamily.spring.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what does not reach a listener. */
interface ListenerMetrics {

  /** An event of an unknown type was passed over. */
  default void skippedUnknown(String topic) {}

  /** A record has become a dead letter. */
  default void deadLetter(String topic, String reason) {}

  /** Nobody counts. */
  static ListenerMetrics none() {
    return new ListenerMetrics() {};
  }

  /** With Micrometer, which keeps each counter by its name and tags. */
  final class Micrometer implements ListenerMetrics {

    private final MeterRegistry registry;

    Micrometer(MeterRegistry registry) {
      this.registry = registry;
    }

    @Override
    public void skippedUnknown(String topic) {
      Counter.builder("eventfamily.listen.skipped")
          .description("Events that were passed over, because no codec knows their type")
          .tag("topic", topic)
          .register(registry)
          .increment();
    }

    @Override
    public void deadLetter(String topic, String reason) {
      Counter.builder("eventfamily.listen.dead.letters")
          .description("Records that could not be handled")
          .tag("topic", topic)
          .tag("reason", reason)
          .register(registry)
          .increment();
    }
  }
}
