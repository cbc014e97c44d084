package io.eventfamily.kafka.publish;

import static io.eventfamily.kafka.Samples.created;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.kafka.Broker;
import io.eventfamily.kafka.LogCapture;
import io.eventfamily.kafka.TaskEvent;
import io.eventfamily.kafka.TaskEventCodec;
import io.eventfamily.runtime.Event;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Metrics, traces and listeners. */
@Timeout(120)
class ObservationTest {

  private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";
  private static final String SPAN_ID = "b7ad6b7169203331";

  @RegisterExtension static final Broker BROKER = new Broker();

  @Test
  void measuresWithMicrometerWhatIsPublishedAndWhatFails() throws Exception {
    String topic = BROKER.topic(1);
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    List<TaskEvent> events =
        List.of(created(), created(), created(UUID.randomUUID(), "x".repeat(2_000_000)));
    try (KafkaEventPublisher<TaskEvent> publisher =
        builder(topic).listener(new MicrometerPublishListener(registry)).build()) {
      publisher.publishAll(events).get(60, TimeUnit.SECONDS);
    }

    assertThat(count(registry, topic, "published")).isEqualTo(2);
    assertThat(count(registry, topic, "failed")).isEqualTo(1);
    assertThat(registry.get("eventfamily.publish.in.flight").gauge().value()).isZero();
  }

  @Test
  void measuresIntoTheGlobalRegistryByDefault() throws Exception {
    String topic = BROKER.topic(1);
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    Metrics.addRegistry(registry);
    try (KafkaEventPublisher<TaskEvent> publisher =
        builder(topic).transactionalId("observed").build()) {
      publisher.publish(created()).get(60, TimeUnit.SECONDS);
      publisher.publishInTransaction(List.of(created(), created()));
    } finally {
      Metrics.removeRegistry(registry);
    }

    assertThat(count(registry, topic, "published")).isEqualTo(3);
  }

  @Test
  void writesTheTraceOfTheThreadThatPublishes() throws Exception {
    String topic = BROKER.topic(1);
    Map<String, String> settings =
        Map.of(
            "eventfamily.format", "cloudevents-binary",
            "eventfamily.cloudevents.source", "/tests");
    Span span =
        Span.wrap(
            SpanContext.create(
                TRACE_ID, SPAN_ID, TraceFlags.getSampled(), TraceState.getDefault()));
    try (KafkaEventPublisher<TaskEvent> publisher = builder(topic).settings(settings).build()) {
      Context.root()
          .with(span)
          .wrap(() -> publisher.publish(created()).get(60, TimeUnit.SECONDS))
          .call();
      publisher.publish(created()).get(60, TimeUnit.SECONDS);
    }

    Headers traced = BROKER.read(topic).get(0).headers();
    String traceparent = new String(traced.lastHeader("traceparent").value(), UTF_8);
    assertThat(traceparent).isEqualTo("00-" + TRACE_ID + "-" + SPAN_ID + "-01");
    assertThat(traced.lastHeader("ce_traceparent").value())
        .isEqualTo(traced.lastHeader("traceparent").value());
    assertThat(BROKER.read(topic).get(1).headers().lastHeader("traceparent")).isNull();
  }

  @Test
  void survivesAListenerThatFails() throws Exception {
    String topic = BROKER.topic(1);
    PublishListener failing =
        new PublishListener() {
          @Override
          public void started(Event<?> event) {
            throw new IllegalStateException("started");
          }

          @Override
          public void completed(PublishResult<?> result, Duration took) {
            throw new IllegalStateException("completed");
          }
        };
    try (LogCapture log = new LogCapture();
        KafkaEventPublisher<TaskEvent> publisher = builder(topic).listener(failing).build()) {
      publisher.publish(created()).get(60, TimeUnit.SECONDS);

      assertThat(log.lines())
          .hasSize(2)
          .allMatch(it -> it.startsWith("WARNING: The listener failed with task.created "));
    }
    assertThat(BROKER.read(topic)).hasSize(1);
  }

  private static long count(SimpleMeterRegistry registry, String topic, String outcome) {
    return registry
        .get("eventfamily.publish")
        .tags("event.type", "task.created", "topic", topic, "outcome", outcome)
        .timer()
        .count();
  }

  private static KafkaEventPublisherBuilder<TaskEvent> builder(String topic) {
    return KafkaEventPublisher.builder(TaskEventCodec.INSTANCE)
        .bootstrapServers(BROKER.bootstrapServers())
        .topics((event, family) -> topic);
  }
}
