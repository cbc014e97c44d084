package io.eventfamily.kafka.publish;

import io.eventfamily.runtime.Event;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures with Micrometer: the timer {@code eventfamily.publish}, with the tags {@code
 * event.type}, {@code topic} and {@code outcome} ({@code published} or {@code failed}), and the
 * gauge {@code eventfamily.publish.in.flight} of the events that are on their way.
 *
 * <p>One is enough for all publishers of a program; of two with one registry, the second has no
 * gauge. A publisher has {@link #ofGlobalRegistry()} by default, where Micrometer is on the class
 * path.
 */
public final class MicrometerPublishListener implements PublishListener {

  private static final String TIMER = "eventfamily.publish";
  private static final String GAUGE = "eventfamily.publish.in.flight";

  private record Key(String eventType, String topic, boolean published) {}

  /** Made when it is first asked for. */
  private static final class Global {
    static final MicrometerPublishListener LISTENER =
        new MicrometerPublishListener(Metrics.globalRegistry);
  }

  private final MeterRegistry registry;
  private final Map<Key, Timer> timers = new ConcurrentHashMap<>();
  private final AtomicInteger inFlight = new AtomicInteger();

  /** Measures into a registry. */
  public MicrometerPublishListener(MeterRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry");
    Gauge.builder(GAUGE, inFlight, AtomicInteger::get)
        .description("Events that were given to Kafka and are not acknowledged yet")
        .register(registry);
  }

  /** Measures into Micrometer's global registry; always the same one. */
  public static MicrometerPublishListener ofGlobalRegistry() {
    return Global.LISTENER;
  }

  @Override
  public void started(Event<?> event) {
    inFlight.incrementAndGet();
  }

  @Override
  public void completed(PublishResult<?> result, Duration took) {
    inFlight.decrementAndGet();
    String topic = result.topic();
    Key key =
        new Key(
            result.event().eventType().wireName(),
            topic == null ? "none" : topic,
            result instanceof PublishResult.Published);
    timers.computeIfAbsent(key, this::timer).record(took);
  }

  private Timer timer(Key key) {
    return Timer.builder(TIMER)
        .description("From when an event is published to when the brokers have answered")
        .tag("event.type", key.eventType)
        .tag("topic", key.topic)
        .tag("outcome", key.published ? "published" : "failed")
        .register(registry);
  }
}
