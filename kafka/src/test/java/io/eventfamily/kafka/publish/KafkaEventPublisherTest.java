package io.eventfamily.kafka.publish;

import static io.eventfamily.kafka.Samples.created;
import static io.eventfamily.kafka.Samples.placed;
import static io.eventfamily.kafka.Samples.received;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventfamily.kafka.Broker;
import io.eventfamily.kafka.EventFormat;
import io.eventfamily.kafka.LogCapture;
import io.eventfamily.kafka.OrderEventCodec;
import io.eventfamily.kafka.RelayEvent;
import io.eventfamily.kafka.RelayEventCodec;
import io.eventfamily.kafka.Samples;
import io.eventfamily.kafka.TaskEvent;
import io.eventfamily.kafka.TaskEventCodec;
import io.eventfamily.runtime.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class KafkaEventPublisherTest {

  private static final String SECRET = "do not show ".repeat(100_000);

  @RegisterExtension static final Broker BROKER = new Broker();

  @Test
  void publishesAnEventWithItsKeyToTheTopicOfItsFamily() throws Exception {
    TaskEvent event = created(UUID.randomUUID(), "of the family");
    try (KafkaEventPublisher<TaskEvent> publisher = builder().build()) {
      PublishResult.Published<TaskEvent> published =
          publisher.publish(event).get(60, TimeUnit.SECONDS);

      assertThat(published.event()).isEqualTo(event);
      assertThat(published.topic()).isEqualTo("task-events");
      assertThat(published.toString())
          .isEqualTo(
              "Published[task.created %s, topic=task-events, partition=%d, offset=%d]"
                  .formatted(event.eventId(), published.partition(), published.offset()));
      assertThat(BROKER.read("task-events"))
          .filteredOn(
              it -> it.partition() == published.partition() && it.offset() == published.offset())
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.value()).isEqualTo(TaskEventCodec.INSTANCE.toBytes(event));
                assertThat(new String(it.key(), UTF_8))
                    .isEqualTo(TaskEventCodec.INSTANCE.partitionKey(event));
              });
    }
  }

  @Test
  void publishesSeveralFamiliesWhereItIsTold() throws Exception {
    String topic = BROKER.topic(1);
    try (KafkaEventPublisher<Event<?>> publisher =
        KafkaEventPublisher.<Event<?>>builder(
                List.of(TaskEventCodec.INSTANCE, OrderEventCodec.INSTANCE))
            .bootstrapServers(BROKER.bootstrapServers())
            .settings(
                Map.of(
                    "eventfamily.format",
                    EventFormat.CLOUDEVENTS_BINARY.settingName(),
                    "eventfamily.cloudevents.source",
                    "/tests"))
            .topics((event, family) -> topic)
            .build()) {
      publisher.publish(created()).get(60, TimeUnit.SECONDS);
      publisher.publish(placed()).get(60, TimeUnit.SECONDS);
    }

    assertThat(BROKER.read(topic))
        .extracting(it -> new String(it.headers().lastHeader("ce_type").value(), UTF_8))
        .containsExactly("task.created", "order.placed");
  }

  /** KAFKA-15591: some partitions take the second request in the place of the first. */
  @Test
  void keepsTheOrderOnATopicThatWasJustCreated() throws Exception {
    List<UUID> tasks = IntStream.range(0, 30).mapToObj(it -> UUID.randomUUID()).toList();
    List<TaskEvent> events =
        IntStream.range(0, 500)
            .mapToObj(it -> created(tasks.get(it % 30), "number " + it))
            .toList();
    for (int round = 0; round < 10; round++) {
      String topic = BROKER.newTopic(3);
      try (KafkaEventPublisher<TaskEvent> publisher =
          builder()
              .topics((event, family) -> topic)
              .settings(Map.of("batch.size", 1_000, "linger.ms", 0))
              .build()) {
        assertThat(publisher.publishAll(events).get(60, TimeUnit.SECONDS))
            .hasOnlyElementsOfType(PublishResult.Published.class);
      }
      assertThat(idsByKey(read(topic))).isEqualTo(idsByKey(events));
    }
  }

  @Test
  void keepsTheOrderOfEachKeyAndAnswersInTheOrderOfTheEvents() throws Exception {
    String topic = BROKER.topic(3);
    List<UUID> tasks = IntStream.range(0, 20).mapToObj(it -> UUID.randomUUID()).toList();
    List<TaskEvent> events =
        IntStream.range(0, 5_000)
            .mapToObj(it -> created(tasks.get(it * 7 % 20), "number " + it))
            .toList();
    try (KafkaEventPublisher<TaskEvent> publisher =
        builder().topics((event, family) -> topic).maxInFlight(500).build()) {
      List<PublishResult<TaskEvent>> results =
          publisher.publishAll(events).get(60, TimeUnit.SECONDS);

      assertThat(results).hasOnlyElementsOfType(PublishResult.Published.class);
      assertThat(results).extracting(PublishResult::event).isEqualTo(events);
    }

    assertThat(idsByKey(read(topic))).isEqualTo(idsByKey(events));
  }

  @Test
  void usesThePartitionsThatATopicGets() throws Exception {
    String topic = BROKER.topic(1);
    try (KafkaEventPublisher<TaskEvent> publisher =
        builder()
            .topics((event, family) -> topic)
            .settings(Map.of("metadata.max.age.ms", 100))
            .build()) {
      assertThat(partitionOfAnother(publisher)).isZero();

      BROKER.grow(topic, 3);

      // The publisher hears of it by the producer; else this does not end.
      int partition;
      do {
        partition = partitionOfAnother(publisher);
      } while (partition == 0);
      assertThat(partition).isBetween(1, 2);
    }
  }

  private static int partitionOfAnother(KafkaEventPublisher<TaskEvent> publisher) throws Exception {
    TaskEvent event = created(UUID.randomUUID(), "another");
    return publisher.publish(event).get(60, TimeUnit.SECONDS).partition();
  }

  @Test
  void namesTheTopicThatCannotBe() throws Exception {
    try (KafkaEventPublisher<TaskEvent> publisher =
        builder().topics((event, family) -> "not a topic").build()) {
      assertThat(publisher.publishAll(List.of(created())).get(60, TimeUnit.SECONDS))
          .singleElement()
          .satisfies(
              result -> {
                assertThat(result.topic()).isEqualTo("not a topic");
                assertThat(result.toString()).contains("InvalidTopicException");
              });
    }
  }

  @Test
  void tellsOfEachEventThatFailsAndWhyAndShowsNothingOfIt() throws Exception {
    String topic = BROKER.topic(1);
    TaskEvent large = created(UUID.randomUUID(), SECRET);
    List<TaskEvent> events = List.of(created(), large, created());
    try (LogCapture log = new LogCapture();
        KafkaEventPublisher<TaskEvent> publisher =
            builder().topics((event, family) -> topic).build()) {
      List<PublishResult<TaskEvent>> results =
          publisher.publishAll(events).get(60, TimeUnit.SECONDS);

      assertThat(results.get(0)).isInstanceOf(PublishResult.Published.class);
      assertThat(results.get(2)).isInstanceOf(PublishResult.Published.class);
      PublishResult.Failed<TaskEvent> failed = (PublishResult.Failed<TaskEvent>) results.get(1);
      assertThat(failed.event()).isEqualTo(large);
      assertThat(failed.topic()).isEqualTo(topic);
      assertThat(failed.cause())
          .hasMessageStartingWith(
              "The event task.created " + large.eventId() + " was not published: RecordTooLarge")
          .hasCauseInstanceOf(RecordTooLargeException.class);
      assertThat(failed.cause().isRetriable()).isFalse();
      assertThat(failed.toString() + log.text()).doesNotContain("do not show");
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("WARNING: The event task.created " + large.eventId())
          .endsWith("Topic: " + topic);
    }
    assertThat(BROKER.read(topic)).hasSize(2);
  }

  @Test
  void failsTheFutureOfAnEventThatIsNotPublished() {
    try (KafkaEventPublisher<TaskEvent> publisher = builder().build()) {
      CompletableFuture<PublishResult.Published<TaskEvent>> future =
          publisher.publish(created(UUID.randomUUID(), SECRET));

      assertThatThrownBy(future::join)
          .isInstanceOf(CompletionException.class)
          .cause()
          .isInstanceOfSatisfying(
              PublishException.class, it -> assertThat(it.eventType()).isEqualTo("task.created"));
    }
  }

  @Test
  void survivesWhatTheUsersOwnCodeThrowsAndShowsNothingOfIt() throws Exception {
    try (LogCapture log = new LogCapture();
        KafkaEventPublisher<TaskEvent> publisher =
            builder()
                .topics(
                    (event, family) -> {
                      throw new IllegalStateException("secret");
                    })
                .build()) {
      List<PublishResult<TaskEvent>> results =
          publisher.publishAll(List.of(created())).get(60, TimeUnit.SECONDS);

      assertThat(results.toString())
          .isEqualTo(
              "[Failed[task.created %s, topic=null, reason=it could not be written (java.lang.IllegalStateException).]]"
                  .formatted(Samples.created().eventId()));
      assertThat(log.text()).doesNotContain("secret");
    }
  }

  @Test
  void sendsWhatIsWaitingWhenItIsClosedAndThenTakesNothing() throws Exception {
    String topic = BROKER.topic(1);
    KafkaEventPublisher<RelayEvent> publisher =
        KafkaEventPublisher.builder(RelayEventCodec.INSTANCE)
            .bootstrapServers(BROKER.bootstrapServers())
            .topics((event, family) -> topic)
            .settings(Map.of("linger.ms", 100_000, "batch.size", 10_000_000))
            .build();
    List<CompletableFuture<?>> futures = new ArrayList<>();
    for (int number = 0; number < 1_000; number++) {
      futures.add(publisher.publish(received()));
    }
    assertThat(futures).noneMatch(CompletableFuture::isDone);
    assertThat(publisher.inFlight()).isEqualTo(1_000);

    publisher.close();
    publisher.close();

    assertThat(futures).allMatch(it -> it.isDone() && !it.isCompletedExceptionally());
    assertThat(publisher.inFlight()).isZero();
    assertThat(BROKER.read(topic)).hasSize(1_000);
    assertThatThrownBy(() -> publisher.publish(received()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The publisher is closed.");
    assertThatThrownBy(() -> publisher.publishAll(List.of()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesSettingsThatAreItsOwn() {
    for (String name : List.of("acks", "enable.idempotence", "value.serializer", "max.block.ms")) {
      assertThatThrownBy(() -> builder().settings(Map.of(name, "1")).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("The setting " + name + " is the publisher's own");
    }
  }

  private static Map<String, List<UUID>> idsByKey(List<TaskEvent> events) {
    return events.stream()
        .collect(
            Collectors.groupingBy(
                TaskEventCodec.INSTANCE::partitionKey,
                Collectors.mapping(TaskEvent::eventId, Collectors.toList())));
  }

  private static List<TaskEvent> read(String topic) {
    return BROKER.read(topic).stream()
        .map(ConsumerRecord::value)
        .map(TaskEventCodec.INSTANCE::fromBytes)
        .toList();
  }

  private static KafkaEventPublisherBuilder<TaskEvent> builder() {
    return KafkaEventPublisher.builder(TaskEventCodec.INSTANCE)
        .bootstrapServers(BROKER.bootstrapServers());
  }
}
