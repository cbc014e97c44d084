package io.eventfamily.kafka.publish;

import static io.eventfamily.kafka.Samples.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventfamily.kafka.EventCodecs;
import io.eventfamily.kafka.EventSerializer;
import io.eventfamily.kafka.TaskEvent;
import io.eventfamily.kafka.TaskEventCodec;
import io.eventfamily.kafka.publish.TransactionFailedException.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** What a real broker cannot be made to do when it should. */
class TransactionFailuresTest {

  private final List<MockProducer<String, TaskEvent>> producers = new ArrayList<>();
  private final List<PublishResult<?>> results = new ArrayList<>();
  private final Transactions<TaskEvent> transactions =
      new Transactions<>(
          this::producer,
          new Outbound<>(
              new EventCodecs<>(List.of(TaskEventCodec.INSTANCE)),
              (event, topic) -> topic,
              headers -> {}),
          new Observation(
              new PublishListener() {
                @Override
                public void completed(PublishResult<?> result, Duration took) {
                  results.add(result);
                }
              }));

  @Test
  void doNotKnowWhatBecameOfACommitWithoutAnAnswerAndBeginAnew() {
    transactions.publish(List.of(created()));
    producers.get(0).commitTransactionException = new TimeoutException("no answer");

    TransactionFailedException failure = failureOf(List.of(created(), created()));

    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(failure.isFatal()).isFalse();
    assertThat(failure)
        .hasMessage("Nobody knows whether the events were published: TimeoutException: no answer");
    assertThat(results)
        .extracting(it -> it instanceof PublishResult.Published)
        .containsExactly(true, false, false);
    assertThat(producers.get(0).closed()).isTrue();

    transactions.publish(List.of(created()));
    assertThat(producers).hasSize(2);
    assertThat(producers.get(1).history()).hasSize(1);
  }

  @Test
  void doNotKnowWhatBecameOfACommitThatAnotherProducerHasEnded() {
    transactions.publish(List.of(created()));
    producers.get(0).commitTransactionException = new ProducerFencedException("another");

    TransactionFailedException failure = failureOf(List.of(created()));

    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(failure.isFatal()).isTrue();
    assertThatExceptionOfType(TransactionFailedException.class)
        .isThrownBy(() -> transactions.publish(List.of(created())))
        .satisfies(it -> assertThat(it.outcome()).isEqualTo(Outcome.ABORTED));
    assertThat(producers).hasSize(1);
  }

  @Test
  void areAbortedWhereTheCommitIsRefusedAndGoOnWithTheSameProducer() {
    transactions.publish(List.of(created()));
    producers.get(0).commitTransactionException = new KafkaException("refused");

    TransactionFailedException failure = failureOf(List.of(created()));
    producers.get(0).commitTransactionException = null;

    assertThat(failure.outcome()).isEqualTo(Outcome.ABORTED);
    transactions.publish(List.of(created()));
    assertThat(producers).hasSize(1);
  }

  @Test
  void beginAnewWhereTheyCannotBeAborted() {
    transactions.publish(List.of(created()));
    producers.get(0).commitTransactionException = new KafkaException("refused");
    producers.get(0).abortTransactionException = new InvalidProducerEpochException("old");

    TransactionFailedException failure = failureOf(List.of(created()));

    assertThat(failure.outcome()).isEqualTo(Outcome.ABORTED);
    assertThat(failure.isFatal()).isFalse();
    transactions.publish(List.of(created()));
    assertThat(producers).hasSize(2);
  }

  @Test
  void endWhereTheAbortionTellsThatAnotherProducerHasTheId() {
    transactions.publish(List.of(created()));
    producers.get(0).commitTransactionException = new KafkaException("refused");
    producers.get(0).abortTransactionException = new ProducerFencedException("another");

    assertThat(failureOf(List.of(created())).isFatal()).isTrue();
  }

  @Test
  void endWhenTheyAreClosed() {
    transactions.publish(List.of(created()));
    transactions.close(Duration.ofSeconds(1));

    assertThat(producers.get(0).closed()).isTrue();
    assertThatThrownBy(() -> transactions.publish(List.of(created())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The publisher is closed.");
  }

  private TransactionFailedException failureOf(List<TaskEvent> events) {
    try {
      transactions.publish(events);
    } catch (TransactionFailedException e) {
      return e;
    }
    throw new AssertionError("The transaction has not failed.");
  }

  private MockProducer<String, TaskEvent> producer() {
    MockProducer<String, TaskEvent> producer =
        new MockProducer<>(
            true, null, new StringSerializer(), new EventSerializer<>(TaskEventCodec.INSTANCE));
    producers.add(producer);
    return producer;
  }
}
