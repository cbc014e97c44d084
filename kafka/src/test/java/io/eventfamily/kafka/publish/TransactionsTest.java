package io.eventfamily.kafka.publish;

import static io.eventfamily.kafka.Samples.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.util.Throwables.getStackTrace;

import io.eventfamily.kafka.Broker;
import io.eventfamily.kafka.TaskEvent;
import io.eventfamily.kafka.TaskEventCodec;
import io.eventfamily.kafka.publish.TransactionFailedException.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class TransactionsTest {

  private static final String SECRET = "do not show ".repeat(100_000);

  @RegisterExtension static final Broker BROKER = new Broker();

  @Test
  void publishesAllOfTheEvents() throws Exception {
    String topic = BROKER.topic(3);
    List<TaskEvent> events =
        IntStream.range(0, 1_000).mapToObj(it -> created(UUID.randomUUID(), "n" + it)).toList();
    try (KafkaEventPublisher<TaskEvent> publisher = builder(topic, "all").build()) {
      List<PublishResult.Published<TaskEvent>> published = publisher.publishInTransaction(events);

      assertThat(published).extracting(PublishResult.Published::event).isEqualTo(events);
      assertThat(read(topic)).containsExactlyInAnyOrderElementsOf(events);

      publisher.publishInTransaction(List.of(created()));
      assertThat(publisher.publishInTransaction(List.of())).isEmpty();
    }
    assertThat(read(topic)).hasSize(1_001);
  }

  @Test
  void publishesNothingWhereOneFailsAndGoesOn() throws Exception {
    String topic = BROKER.topic(1);
    List<TaskEvent> events = List.of(created(), created(UUID.randomUUID(), SECRET), created());
    try (KafkaEventPublisher<TaskEvent> publisher = builder(topic, "one-fails").build()) {
      assertThatExceptionOfType(TransactionFailedException.class)
          .isThrownBy(() -> publisher.publishInTransaction(events))
          .withMessageStartingWith("None of the events was published: RecordTooLargeException")
          .withMessageNotContaining("do not show")
          .withCauseInstanceOf(RecordTooLargeException.class)
          .satisfies(
              it -> {
                assertThat(it.outcome()).isEqualTo(Outcome.ABORTED);
                assertThat(it.isFatal()).isFalse();
              });
      assertThat(read(topic)).isEmpty();

      publisher.publishInTransaction(List.of(created()));
    }
    assertThat(read(topic)).hasSize(1);
  }

  @Test
  void publishesNothingWhereTheUsersOwnCodeFails() throws Exception {
    String topic = BROKER.topic(1);
    TaskEvent bad = created(UUID.randomUUID(), "bad");
    try (KafkaEventPublisher<TaskEvent> publisher =
        builder(topic, "own-code")
            .topics(
                (event, family) -> {
                  if (event.eventId().equals(bad.eventId())) {
                    throw new IllegalStateException("secret");
                  }
                  return topic;
                })
            .build()) {
      assertThatThrownBy(() -> publisher.publishInTransaction(List.of(created(), bad)))
          .hasMessage(
              "None of the events was published: KafkaException: An event could not be written (java.lang.IllegalStateException).")
          .satisfies(it -> assertThat(getStackTrace(it)).doesNotContain("secret"));

      publisher.publishInTransaction(List.of(created()));
    }
    assertThat(read(topic)).hasSize(1);
  }

  @Test
  void endsWhereAnotherPublisherHasTakenItsId() throws Exception {
    String topic = BROKER.topic(1);
    try (KafkaEventPublisher<TaskEvent> old = builder(topic, "taken").build();
        KafkaEventPublisher<TaskEvent> successor = builder(topic, "taken").build()) {
      old.publishInTransaction(List.of(created()));
      successor.publishInTransaction(List.of(created()));

      assertThatExceptionOfType(TransactionFailedException.class)
          .isThrownBy(() -> old.publishInTransaction(List.of(created())))
          .satisfies(
              it -> {
                assertThat(it.outcome()).isEqualTo(Outcome.ABORTED);
                assertThat(it.isFatal()).isTrue();
              });
      assertThatExceptionOfType(TransactionFailedException.class)
          .isThrownBy(() -> old.publishInTransaction(List.of(created())))
          .withMessageStartingWith("There are no further transactions. ");

      successor.publishInTransaction(List.of(created()));
      assertThat(old.publish(created()).get(60, TimeUnit.SECONDS).topic()).isEqualTo(topic);
    }
    assertThat(read(topic)).hasSize(4);
  }

  @Test
  void failsWhereNoBrokerIsThere() {
    try (KafkaEventPublisher<TaskEvent> publisher =
        KafkaEventPublisher.builder(TaskEventCodec.INSTANCE)
            .bootstrapServers("127.0.0.1:1")
            .maxBlock(Duration.ofMillis(300))
            .closeTimeout(Duration.ofMillis(300))
            .transactionalId("nowhere")
            .build()) {
      assertThatExceptionOfType(TransactionFailedException.class)
          .isThrownBy(() -> publisher.publishInTransaction(List.of(created())))
          .withMessageStartingWith("The transactional producer cannot begin: TimeoutException")
          .satisfies(it -> assertThat(it.isFatal()).isFalse());
    }
  }

  @Test
  void needsAnId() {
    try (KafkaEventPublisher<TaskEvent> publisher =
        KafkaEventPublisher.builder(TaskEventCodec.INSTANCE)
            .bootstrapServers(BROKER.bootstrapServers())
            .build()) {
      assertThatThrownBy(() -> publisher.publishInTransaction(List.of(created())))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("transactionalId");
    }
  }

  private static List<TaskEvent> read(String topic) {
    return BROKER.read(topic).stream()
        .map(ConsumerRecord::value)
        .map(TaskEventCodec.INSTANCE::fromBytes)
        .toList();
  }

  private static KafkaEventPublisherBuilder<TaskEvent> builder(String topic, String id) {
    return KafkaEventPublisher.builder(TaskEventCodec.INSTANCE)
        .bootstrapServers(BROKER.bootstrapServers())
        .topics((event, family) -> topic)
        .transactionalId(id);
  }
}
