package io.eventfamily.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.kafka.publish.KafkaEventPublisher;
import io.eventfamily.kafka.publish.PublishResult;
import io.eventfamily.testing.EmbeddedCluster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A publisher goes on while a broker is gone, and when it is back. */
@Tag("faults")
@Timeout(180)
class BrokerStoppedTest {

  @RegisterExtension static final Cluster CLUSTER = new Cluster();

  private final List<MeterEvent> events = Readings.all();
  private final Tally tally = new Tally();
  private final String topic = CLUSTER.topic();
  private final Map<String, Object> settings = new HashMap<>();

  @Test
  void publishesOneByOneWhileABrokerIsStoppedAndStarted() throws Exception {
    publishWithout(EmbeddedCluster::stopBroker, this::oneByOne);
    FaultReport.ofProject().check(Fault.BROKER_STOPPED_PUBLISH, tally);
  }

  @Test
  void publishesAllWhileABrokerIsStoppedAndStarted() throws Exception {
    publishWithout(EmbeddedCluster::stopBroker, this::allTogether);
    FaultReport.ofProject().check(Fault.BROKER_STOPPED_PUBLISH_ALL, tally);
  }

  @Test
  void publishesOneByOneWhileTheLeaderOfAPartitionIsKilledAndStarted() throws Exception {
    publishWithout(EmbeddedCluster::killBroker, this::oneByOne);
    FaultReport.ofProject().check(Fault.LEADER_KILLED, tally);
  }

  @Test
  void knowsWhatIsSafeWhereItGivesUpBeforeThereIsAnotherLeader() throws Exception {
    settings.putAll(Cluster.IMPATIENT);
    publishWithout(EmbeddedCluster::killBroker, this::oneByOne);
    FaultReport.ofProject().check(Fault.LEADER_KILLED_IMPATIENT, tally);
  }

  private void oneByOne(KafkaEventPublisher<MeterEvent> publisher) {
    for (MeterEvent event : events) {
      Readings.publishing(event, tally);
      publisher.publish(event).thenRun(() -> tally.acknowledged(event.eventId()));
    }
  }

  private void allTogether(KafkaEventPublisher<MeterEvent> publisher) {
    events.forEach(event -> Readings.publishing(event, tally));
    List<PublishResult<MeterEvent>> results = publisher.publishAll(events).join();
    assertThat(results).extracting(PublishResult::event).isEqualTo(events);
    for (PublishResult<MeterEvent> result : results) {
      if (result instanceof PublishResult.Published<MeterEvent> published) {
        tally.acknowledged(published.event().eventId());
      }
    }
  }

  /** Publishes while the leader of a partition is taken away and comes back, and counts. */
  private void publishWithout(
      ObjIntConsumer<EmbeddedCluster> takeAway, Consumer<KafkaEventPublisher<MeterEvent>> publish) {
    EmbeddedCluster brokers = CLUSTER.brokers();
    int leader = brokers.leaderOf(topic, 0);
    Incidents incidents =
        new Incidents()
            .at(5_000, () -> takeAway.accept(brokers, leader))
            .at(12_000, () -> brokers.startBroker(leader))
            .allOverAt(18_000);
    try (KafkaEventPublisher<MeterEvent> publisher =
        CLUSTER.publisher(topic).settings(settings).listener(incidents).build()) {
      publish.accept(publisher);
    }
    incidents.awaitAll();

    assertThat(brokers.leaderOf(topic, 0)).isNotEqualTo(leader);
    CLUSTER.count(topic, tally);
  }
}
