package io.eventfamily.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.kafka.publish.KafkaEventPublisher;
import io.eventfamily.kafka.publish.KafkaEventPublisherBuilder;
import io.eventfamily.kafka.publish.TransactionFailedException;
import io.eventfamily.testing.EmbeddedCluster;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who reads committed records sees all events of a transaction once, or none of them. */
@Tag("faults")
@Timeout(180)
class TransactionsTest {

  private static final int SIZE = 400;

  /** Of one transaction; it fails about once a second as long as a partition has no leader. */
  private static final int MOST_ATTEMPTS = 60;

  /** The topic whose leader coordinates transactions. */
  private static final String COORDINATION = "__transaction_state";

  @RegisterExtension static final Cluster CLUSTER = new Cluster();

  private final Tally tally = new Tally();
  private final String topic = CLUSTER.topic();
  private final EmbeddedCluster brokers = CLUSTER.brokers();
  private int aborted;

  @Test
  void areRepeatedAsAWholeWhereTheLeaderOfAPartitionIsKilled() throws Exception {
    int leader = brokers.leaderOf(topic, 0);
    Incidents incidents =
        new Incidents()
            // In the middle of a transaction.
            .at(5_100, () -> brokers.killBroker(leader))
            .at(12_000, () -> brokers.startBroker(leader))
            .allOverAt(18_000);
    publish(
        CLUSTER.publisher(topic).settings(Cluster.IMPATIENT).transactionalId("killed-leader"),
        incidents);

    assertThat(brokers.leaderOf(topic, 0)).isNotEqualTo(leader);
    assertThat(aborted).isPositive();
    CLUSTER.count(topic, tally);
    FaultReport.ofProject().check(Fault.LEADER_KILLED_TRANSACTION, tally);
  }

  @Test
  void goOnWhereTheirCoordinatorIsKilled() throws Exception {
    AtomicInteger coordinator = new AtomicInteger();
    Incidents incidents =
        new Incidents()
            .at(
                5_100,
                () -> {
                  coordinator.set(brokers.leaderOf(COORDINATION, 0));
                  brokers.killBroker(coordinator.get());
                })
            .at(12_000, () -> brokers.startBroker(coordinator.get()))
            .allOverAt(18_000);
    publish(CLUSTER.publisher(topic).transactionalId("killed-coordinator"), incidents);

    assertThat(brokers.leaderOf(COORDINATION, 0)).isNotEqualTo(coordinator.get());
    CLUSTER.count(topic, tally);
    FaultReport.ofProject().check(Fault.COORDINATOR_KILLED_TRANSACTION, tally);
  }

  private void publish(KafkaEventPublisherBuilder<MeterEvent> builder, Incidents incidents) {
    List<MeterEvent> events = Readings.all();
    try (KafkaEventPublisher<MeterEvent> publisher = builder.listener(incidents).build()) {
      IntStream.range(0, events.size() / SIZE)
          .mapToObj(index -> events.subList(index * SIZE, (index + 1) * SIZE))
          .forEach(part -> publish(publisher, part));
    }
    incidents.awaitAll();
  }

  /** Publishes in one transaction, and in another one where that was aborted. */
  private void publish(KafkaEventPublisher<MeterEvent> publisher, List<MeterEvent> events) {
    events.forEach(event -> Readings.publishing(event, tally));
    for (int attempt = 1; ; attempt++) {
      try {
        publisher.publishInTransaction(events);
        events.forEach(event -> tally.acknowledged(event.eventId()));
        return;
      } catch (TransactionFailedException e) {
        if (e.outcome() != TransactionFailedException.Outcome.ABORTED
            || e.isFatal()
            || attempt == MOST_ATTEMPTS) {
          throw e;
        }
        aborted++;
      }
    }
  }
}
