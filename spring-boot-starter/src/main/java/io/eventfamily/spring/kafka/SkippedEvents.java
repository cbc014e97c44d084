package io.eventfamily.spring.kafka;

import io.eventfamily.kafka.Printable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts and logs the events of unknown types that are passed over. */
final class SkippedEvents {

  private static final Logger LOG = LoggerFactory.getLogger(SkippedEvents.class);

  /** Types are a stranger's, and so there may be any number of them. */
  private static final int MOST_TYPES = 100;

  private final ListenerMetrics metrics;
  private final Set<String> reportedTypes = ConcurrentHashMap.newKeySet();

  SkippedEvents(ListenerMetrics metrics) {
    this.metrics = metrics;
  }

  /** A newer writer's type comes again and again: it is told once. */
  void unknown(String topic, String eventType) {
    metrics.skippedUnknown(topic);
    if (reportedTypes.size() < MOST_TYPES && reportedTypes.add(eventType)) {
      LOG.info(
          "Skips events of the unknown type {} on the topic {}", Printable.of(eventType), topic);
    }
  }
}
