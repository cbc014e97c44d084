package io.eventfamily.kafka.publish;

import static io.eventfamily.kafka.Samples.created;
import static io.eventfamily.kafka.Samples.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.kafka.Broker;
import io.eventfamily.kafka.RelayEvent;
import io.eventfamily.kafka.RelayEventCodec;
import io.eventfamily.kafka.TaskEvent;
import io.eventfamily.kafka.TaskEventCodec;
import io.eventfamily.runtime.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** However fast a program publishes, only so many events are in memory. */
@Timeout(120)
class BackPressureTest {

  @RegisterExtension static final Broker BROKER = new Broker();

  @Test
  void failsWhatFindsNoRoomInTime() throws Exception {
    String topic = BROKER.topic(1);
    List<CompletableFuture<PublishResult.Published<RelayEvent>>> futures = new ArrayList<>();
    try (KafkaEventPublisher<RelayEvent> publisher =
        withoutKeys(topic)
            .settings(Map.of("linger.ms", 100_000, "batch.size", 1_000_000))
            .maxInFlight(10)
            // The first event also waits that long for the topic.
            .maxBlock(Duration.ofSeconds(3))
            .build()) {
      for (int number = 0; number < 11; number++) {
        futures.add(publisher.publish(received()));
      }

      assertThat(publisher.inFlight()).isEqualTo(10);
      assertThat(futures.get(10))
          .failsWithin(Duration.ZERO)
          .withThrowableThat()
          .havingCause()
          .isInstanceOfSatisfying(
              PublishException.class, it -> assertThat(it.isRetriable()).isTrue())
          .withMessageEndingWith(
              "10 events are on their way, and none of them arrived within PT3S.");
    }
    assertThat(futures.subList(0, 10)).noneMatch(CompletableFuture::isCompletedExceptionally);
    assertThat(BROKER.read(topic)).hasSize(10);
  }

  @Test
  void waitsForRoomAndLosesNothing() throws Exception {
    String topic = BROKER.topic(3);
    AtomicInteger now = new AtomicInteger();
    List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
    PublishListener counting =
        new PublishListener() {
          @Override
          public void started(Event<?> event) {
            seen.add(now.incrementAndGet());
          }

          @Override
          public void completed(PublishResult<?> result, Duration took) {
            now.decrementAndGet();
          }
        };
    List<TaskEvent> events = IntStream.range(0, 20_000).mapToObj(it -> created()).toList();
    try (KafkaEventPublisher<TaskEvent> publisher =
        builder(topic).maxInFlight(100).listener(counting).build()) {
      assertThat(publisher.publishAll(events).get(60, TimeUnit.SECONDS))
          .hasOnlyElementsOfType(PublishResult.Published.class);
    }

    // One that waits for room is counted too, and one whose result is just being told.
    assertThat(Collections.max(seen)).isBetween(100, 102);
    assertThat(BROKER.read(topic)).hasSize(20_000);
  }

  @Test
  void doesNotLetTheProducersThreadWaitForItself() throws Exception {
    String topic = BROKER.topic(1);
    CompletableFuture<Void> attached = new CompletableFuture<>();
    // What is attached to a result that is there already runs on the thread that attaches it.
    PublishListener waiting =
        new PublishListener() {
          @Override
          public void completed(PublishResult<?> result, Duration took) {
            attached.join();
          }
        };
    try (KafkaEventPublisher<RelayEvent> publisher =
        withoutKeys(topic).maxInFlight(1).listener(waiting).build()) {
      CompletableFuture<List<CompletableFuture<PublishResult.Published<RelayEvent>>>> inside =
          publisher
              .publish(received())
              .thenApply(
                  published ->
                      List.of(publisher.publish(received()), publisher.publish(received())));
      attached.complete(null);

      List<CompletableFuture<PublishResult.Published<RelayEvent>>> both =
          inside.get(60, TimeUnit.SECONDS);
      assertThat(both.get(0).get(60, TimeUnit.SECONDS).topic()).isEqualTo(topic);
      assertThat(both.get(1))
          .failsWithin(Duration.ZERO)
          .withThrowableThat()
          .withMessageContaining("the thread that must hear of them cannot wait");
    }
  }

  @Test
  void failsWhereNoBrokerIsThereAndEndsAllTheSame() {
    KafkaEventPublisher<TaskEvent> publisher =
        KafkaEventPublisher.builder(TaskEventCodec.INSTANCE)
            .bootstrapServers("127.0.0.1:1")
            .maxBlock(Duration.ofMillis(300))
            .closeTimeout(Duration.ofMillis(300))
            .build();
    try (publisher) {
      assertThat(publisher.publish(created()))
          .failsWithin(Duration.ofSeconds(60))
          .withThrowableThat()
          .havingCause()
          .isInstanceOfSatisfying(
              PublishException.class, it -> assertThat(it.isRetriable()).isTrue())
          .withMessageContaining("TimeoutException");
      assertThat(publisher.inFlight()).isZero();
    }
  }

  private static KafkaEventPublisherBuilder<TaskEvent> builder(String topic) {
    return KafkaEventPublisher.builder(TaskEventCodec.INSTANCE)
        .bootstrapServers(BROKER.bootstrapServers())
        .topics((event, family) -> topic);
  }

  /** Of events that wait for no other one. */
  private static KafkaEventPublisherBuilder<RelayEvent> withoutKeys(String topic) {
    return KafkaEventPublisher.builder(RelayEventCodec.INSTANCE)
        .bootstrapServers(BROKER.bootstrapServers())
        .topics((event, family) -> topic);
  }
}
