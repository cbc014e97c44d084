package io.eventfamily.kafka;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.apache.kafka.common.metrics.Gauge;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts and logs the records that were skipped. Shows nothing that is in them: not even messages
 * of violations, because those of a user's own rules may hold values.
 */
final class SkippedRecords {

  private static final Logger LOG = LoggerFactory.getLogger(StrictEventDeserializer.class);

  private static final int MOST_VIOLATIONS = 20;

  /** Types are a stranger's, and so there may be any number of them. */
  private static final int MOST_TYPES = 100;

  private final LongAdder unknown = new LongAdder();
  private final LongAdder invalid = new LongAdder();
  private final Set<String> reportedTypes = ConcurrentHashMap.newKeySet();

  long unknown() {
    return unknown.sum();
  }

  long invalid() {
    return invalid.sum();
  }

  /** A newer writer's type comes again and again: it is told once. */
  void skipUnknown(String topic, Decoded.Unknown<?> skipped) {
    unknown.increment();
    String type = skipped.eventType();
    if (reportedTypes.size() < MOST_TYPES && reportedTypes.add(type)) {
      LOG.info("Skips events of the unknown type {} on the topic {}", Printable.of(type), topic);
    } else if (LOG.isDebugEnabled()) {
      LOG.debug(
          "Skipped an event of the unknown type {} on the topic {}", Printable.of(type), topic);
    }
  }

  void skipInvalid(String topic, Decoded.Invalid<?> skipped) {
    invalid.increment();
    @Nullable String type = skipped.eventType();
    LOG.warn(
        "Skipped an invalid event of the type {} on the topic {} with {} violations [{}]",
        type == null ? null : Printable.of(type),
        topic,
        skipped.violations().size(),
        shown(skipped.violations()));
  }

  private static String shown(List<Violation> violations) {
    return violations.stream()
        .limit(MOST_VIOLATIONS)
        .map(violation -> Printable.of(violation.pointer()) + " " + violation.code())
        .collect(Collectors.joining(", "));
  }

  /** Shows the counts among the metrics of the client. */
  void showIn(PluginMetrics metrics) {
    show(metrics, "skipped-unknown-total", "Records that were skipped, of unknown types", unknown);
    show(
        metrics, "skipped-invalid-total", "Records that were skipped, as no valid events", invalid);
  }

  private static void show(
      PluginMetrics metrics, String name, String description, LongAdder count) {
    Gauge<Long> gauge = (config, now) -> count.sum();
    metrics.addMetric(metrics.metricName(name, description, new LinkedHashMap<>()), gauge);
  }
}
