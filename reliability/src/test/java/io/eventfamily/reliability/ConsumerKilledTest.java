package io.eventfamily.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.kafka.publish.KafkaEventPublisher;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * One of two consumers of a group is killed when it has handled a part of a batch and committed
 * nothing of that. The other one goes on for it.
 */
@Tag("faults")
@Timeout(180)
class ConsumerKilledTest {

  @RegisterExtension static final Cluster CLUSTER = new Cluster();

  private final Tally tally = new Tally();
  private final String topic = CLUSTER.topic();

  @BeforeEach
  void publish() {
    try (KafkaEventPublisher<MeterEvent> publisher = CLUSTER.publisher(topic).build()) {
      for (MeterEvent event : Readings.all()) {
        Readings.publishing(event, tally);
        publisher.publish(event).thenRun(() -> tally.acknowledged(event.eventId()));
      }
    }
  }

  @Test
  void whatItHadHandledIsHandledAgain() throws Exception {
    int passedOver = handleWith(HandlerKind.PLAIN);

    assertThat(passedOver).isZero();
    assertThat(tally.duplicated()).isEqualTo(ConsumingProgram.OF_BATCH);
    FaultReport.ofProject().check(Fault.CONSUMER_KILLED, tally);
  }

  @Test
  void whatItHadHandledIsPassedOverByTheIdempotentWrapper() throws Exception {
    int passedOver = handleWith(HandlerKind.IDEMPOTENT);

    assertThat(passedOver).isEqualTo(ConsumingProgram.OF_BATCH);
    FaultReport.ofProject().check(Fault.CONSUMER_KILLED_IDEMPOTENT, tally);
  }

  /** Lets both consumers handle the topic, one of them up to its death, and counts. */
  private int handleWith(HandlerKind kind) throws Exception {
    Map<TopicPartition, Long> ends = CLUSTER.ends(topic);
    try (HandledEvents.Shared database = HandledEvents.Shared.open();
        HandledEvents events = database.here()) {
      CompletableFuture<Void> survivor =
          CompletableFuture.runAsync(
              () -> survive(kind, events, ends), task -> new Thread(task, "survivor").start());
      killWhenReady(start(kind, database.url()));
      survivor.get(120, TimeUnit.SECONDS);
      events.of(kind.group()).forEach(tally::seen);
      return events.passedOver();
    }
  }

  private void survive(HandlerKind kind, HandledEvents events, Map<TopicPartition, Long> ends) {
    try (GroupMember member =
        new GroupMember(
            CLUSTER.brokers().bootstrapServers(), kind.group(), topic, kind.handler(events))) {
      member.begin();
      member.handleUntil(ends);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private Process start(HandlerKind kind, String database) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ConsumingProgram.class.getName(),
            CLUSTER.brokers().bootstrapServers(),
            topic,
            kind.name(),
            database)
        .redirectErrorStream(true)
        .start();
  }

  private static void killWhenReady(Process program) throws Exception {
    List<String> output = new ArrayList<>();
    try (BufferedReader lines = program.inputReader(UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
        if (line.startsWith(ConsumingProgram.HANDLED)) {
          return;
        }
      }
      throw new AssertionError("The consumer has ended too early: " + output);
    } finally {
      program.destroyForcibly().waitFor();
    }
  }
}
