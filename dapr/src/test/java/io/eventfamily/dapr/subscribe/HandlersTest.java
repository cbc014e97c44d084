package io.eventfamily.dapr.subscribe;

import static io.eventfamily.dapr.subscribe.Calls.DROP;
import static io.eventfamily.dapr.subscribe.Calls.PATH;
import static io.eventfamily.dapr.subscribe.Calls.RETRY;
import static io.eventfamily.dapr.subscribe.Calls.SUCCESS;
import static io.eventfamily.dapr.subscribe.Calls.cloudEvent;
import static io.eventfamily.dapr.subscribe.Calls.created;
import static io.eventfamily.dapr.subscribe.Calls.json;
import static io.eventfamily.dapr.subscribe.Calls.post;
import static io.eventfamily.dapr.subscribe.Calls.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventfamily.dapr.LogCapture;
import io.eventfamily.dapr.TaskCompletedPayload;
import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import io.eventfamily.dapr.TaskEventHandler;
import io.eventfamily.runtime.UnhandledEventTypeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HandlersTest {

  private final DeliveryCounters counters = new DeliveryCounters();
  private final TaskEvent event = created("Buy milk");

  @Test
  void retriesWhereTheHandlerThrows() {
    try (LogCapture log = new LogCapture()) {
      assertThat(
              deliver(
                  delivered -> {
                    throw new IOException("database is away");
                  }))
          .isEqualTo(RETRY);
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("SEVERE: The handler failed with the event " + event.eventId())
          .contains("task.created");
      assertThat(log.text()).contains("database is away");
    }
    assertThat(counters.count(DeliveryOutcome.FAILED)).isEqualTo(1);
  }

  @Test
  void retriesWhereTheHandlerThrowsAnErrorOfItsOwn() {
    assertThat(
            deliver(
                delivered -> {
                  throw new AssertionError("bug");
                }))
        .isEqualTo(RETRY);
    assertThat(
            deliver(
                delivered -> {
                  throw new StackOverflowError();
                }))
        .isEqualTo(RETRY);
    assertThat(
            deliver(
                delivered -> {
                  throw new NoClassDefFoundError("x");
                }))
        .isEqualTo(RETRY);
  }

  @Test
  void throwsOnThatMemoryRanOut() {
    DaprEventEndpoint endpoint =
        endpoint(
            delivered -> {
              throw new OutOfMemoryError("none left");
            });

    try (LogCapture log = new LogCapture()) {
      assertThatThrownBy(() -> post(endpoint, cloudEvent(json(event))))
          .isInstanceOf(OutOfMemoryError.class);
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void dropsWhereTheHandlerDemandsIt() {
    try (LogCapture log = new LogCapture()) {
      assertThat(
              deliver(
                  delivered -> {
                    throw new DropEventException("no such customer");
                  }))
          .isEqualTo(DROP);
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("WARNING: The handler dropped the event " + event.eventId());
      assertThat(log.text()).contains("no such customer");
    }
    assertThat(counters.count(DeliveryOutcome.DROPPED_BY_HANDLER)).isEqualTo(1);
  }

  @Test
  void staysInterrupted() {
    assertThat(
            deliver(
                delivered -> {
                  throw new InterruptedException();
                }))
        .isEqualTo(RETRY);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void skipsTypesThatTheHandlerDoesNotHandle() {
    TaskEventHandler some = TaskEventHandler.builder().onCompleted((e, payload) -> {}).build();

    assertThat(deliver(delivered -> delivered.dispatch(some))).isEqualTo(SUCCESS);
    assertThat(counters.count(DeliveryOutcome.UNKNOWN_SKIPPED)).isEqualTo(1);
  }

  @Test
  void retriesWhereTheHandlerCannotDispatchAnotherEvent() {
    TaskEvent other =
        TaskEvent.of(TaskCompletedPayload.builder().taskId(UUID.randomUUID()).build());

    assertThat(
            deliver(
                delivered -> {
                  throw new UnhandledEventTypeException(other.eventType());
                }))
        .isEqualTo(RETRY);
  }

  @Test
  void seesHowTheEventCame() {
    List<Delivery> deliveries = new ArrayList<>();
    DaprEventEndpoint endpoint =
        DaprEventEndpoint.builder()
            .pubsub("kafka-pubsub")
            .handleDelivery(
                TaskEventCodec.INSTANCE,
                (delivered, delivery) -> {
                  deliveries.add(delivery);
                })
            .build();

    Calls.call(
        endpoint,
        "POST",
        PATH,
        Map.of(
            "__key", "k1",
            "__topic", "other",
            "__partition", "3",
            "__offset", "123456789012",
            "traceparent", "00-of-the-sidecar",
            "dapr-api-token", "secret",
            "x-tenant", "t"),
        utf8(cloudEvent(json(event))));

    Delivery delivery = deliveries.get(0);
    assertThat(delivery.path()).isEqualTo(PATH);
    assertThat(delivery.entryId()).isNull();
    assertThat(delivery.attribute("id")).isEqualTo("5d9c2a4e-0d3f-4c8e-9c57-5d0d8a1f7a55");
    assertThat(delivery.attribute("source")).isEqualTo("tasks");
    assertThat(delivery.attribute("type")).isEqualTo("com.dapr.event.sent");
    assertThat(delivery.attribute("time")).isEqualTo("2026-11-25T06:46:43Z");
    assertThat(delivery.attribute("data")).isNull();
    assertThat(delivery.topic()).isEqualTo("task-events");
    assertThat(delivery.key()).isEqualTo("k1");
    assertThat(delivery.partition()).hasValue(3);
    assertThat(delivery.offset()).hasValue(123456789012L);
    assertThat(delivery.traceparent()).isEqualTo("00-of-the-sidecar");
    assertThat(delivery.metadata("X-Tenant")).isEqualTo("t");
    assertThat(delivery.metadata("dapr-api-token")).isNull();
    assertThat(delivery.toString())
        .isEqualTo(
            "Delivery[path=/events/task-events, id=5d9c2a4e-0d3f-4c8e-9c57-5d0d8a1f7a55,"
                + " topic=task-events, partition=3, offset=123456789012]");
  }

  @Test
  void seesNothingWhereNothingIsSaid() {
    Delivery delivery = Delivery.of("/x", Map.of(), Map.of("__partition", "x", "__OFFSET", "7"));

    assertThat(delivery.topic()).isNull();
    assertThat(delivery.key()).isNull();
    assertThat(delivery.traceparent()).isNull();
    assertThat(delivery.partition()).isEmpty();
    assertThat(delivery.offset()).hasValue(7);
  }

  @Test
  void answersThoughTheListenerThrows() {
    DaprEventEndpoint endpoint =
        DaprEventEndpoint.builder()
            .pubsub("kafka-pubsub")
            .handle(TaskEventCodec.INSTANCE, delivered -> {})
            .listener(
                (outcome, eventType, delivery) -> {
                  throw new IllegalStateException("listener");
                })
            .build();

    try (LogCapture log = new LogCapture()) {
      assertThat(post(endpoint, cloudEvent(json(event)))).isEqualTo(SUCCESS);
      assertThat(post(endpoint, "no JSON")).isEqualTo(DROP);
      assertThat(log.text()).contains("The listener failed");
    }
  }

  @Test
  void handlesManyAtATime() throws Exception {
    Set<UUID> handled = Collections.synchronizedSet(new HashSet<>());
    DaprEventEndpoint endpoint = endpoint(delivered -> handled.add(delivered.eventId()));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    Set<UUID> sent = new HashSet<>();
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 2_000; i++) {
        TaskEvent one = created("number " + i);
        sent.add(one.eventId());
        answers.add(threads.submit(() -> post(endpoint, cloudEvent(json(one)))));
        answers.add(threads.submit(() -> post(endpoint, "{\"data\":" + one.eventId() + "}")));
      }
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get(60, TimeUnit.SECONDS)).isEqualTo(i % 2 == 0 ? SUCCESS : DROP);
      }
    } finally {
      threads.shutdownNow();
      assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(handled).isEqualTo(sent);
    assertThat(counters.count(DeliveryStatus.SUCCESS)).isEqualTo(2_000);
    assertThat(counters.count(DeliveryStatus.DROP)).isEqualTo(2_000);
  }

  private String deliver(EventHandler<TaskEvent> handler) {
    return post(endpoint(handler), cloudEvent(json(event)));
  }

  private DaprEventEndpoint endpoint(EventHandler<TaskEvent> handler) {
    return DaprEventEndpoint.builder()
        .pubsub("kafka-pubsub")
        .handle(TaskEventCodec.INSTANCE, handler)
        .listener(counters)
        .build();
  }
}
