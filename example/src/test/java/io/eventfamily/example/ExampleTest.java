package io.eventfamily.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.testing.EmbeddedBroker;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ExampleTest {

  private static EmbeddedBroker broker;

  @BeforeAll
  static void startBroker() {
    broker = EmbeddedBroker.start();
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @Test
  void playsTheStory() {
    Example.Outcome outcome = Example.run(broker.bootstrapServers());

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.arrivals()).hasSize(13);
    assertThat(outcome.arrivals().stream().map(a -> a.event().eventType().wireName()).distinct())
        .hasSize(10);
  }

  @Test
  void answersACompletedTaskWithTheNext() {
    List<Arrival> arrivals = Example.run(broker.bootstrapServers()).arrivals();

    TaskEvent first = (TaskEvent) arrivals.get(2).event();
    TaskEvent completed = (TaskEvent) arrivals.get(8).event();
    TaskEvent next = (TaskEvent) arrivals.get(12).event();
    RecurringSpawnedPayload spawned =
        (RecurringSpawnedPayload) ((RecurringEvent) arrivals.get(11).event()).payload();
    TaskCreatedPayload before = (TaskCreatedPayload) first.payload();
    TaskCreatedPayload after = (TaskCreatedPayload) next.payload();
    assertThat(next.correlationId()).isNotNull().isEqualTo(first.correlationId());
    assertThat(next.causationId()).isEqualTo(completed.eventId());
    assertThat(after)
        .isEqualTo(
            before
                .withTaskId(spawned.newTaskId())
                .withPriority("high")
                .withDueDate(Recurrence.WEEKLY.after(before.dueDate())));
  }

  @Test
  void usesTheBrokerThatItIsGiven() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, UTF_8);

    int exitCode =
        Main.run(List.of("--bootstrap-servers", broker.bootstrapServers()), print, print);

    assertThat(exitCode).isZero();
    assertThat(out.toString(UTF_8))
        .contains("Using the Kafka broker at " + broker.bootstrapServers())
        .contains("13 of 13 events arrived");
  }
}
