package io.eventfamily.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.reliability.Fault;
import io.eventfamily.reliability.FaultReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An application that is killed where its events are committed and not published. */
@Tag("faults")
@Timeout(300)
class KilledApplicationTest {

  private static final int EVENTS = 20_000;

  @RegisterExtension static final Broker BROKER = new Broker();

  private final UUID user = UUID.randomUUID();

  @TempDir Path folder;

  @Test
  void losesNothing() throws Exception {
    Database database = Database.inFile(folder.resolve("tasks"));
    kill(EVENTS, database);
    Set<UUID> committed = database.tasks(user);
    assertThat(committed).hasSize(EVENTS);

    Run run = Run.of(user, committed, BROKER);

    assertThat(run.differences()).isZero();
    assertThat(run.handled()).isEqualTo(EVENTS);
    FaultReport.ofProject().check(Fault.APPLICATION_KILLED, run.tally(committed));
  }

  /**
   * Kills the application once while it commits, and once more while it publishes what was left;
   * the third one commits the rest.
   */
  private void kill(int events, Database database) throws Exception {
    try (Program first = start(events, database)) {
      first.await("committed " + events / 2);
    }
    assertThat(database.tasks(user)).hasSizeGreaterThanOrEqualTo(events / 2);
    assertThat(database.outstanding()).as("committed, not published").isPositive();
    long published = BROKER.size();
    try (Program second = start(0, database)) {
      second.await("starts");
      Await.until("It publishes what was left.", () -> BROKER.size() > published + 100);
    }
    assertThat(database.outstanding()).as("still not published").isPositive();
    int left = events - database.tasks(user).size();
    try (Program last = start(left, database)) {
      last.await("published");
    }
  }

  private Program start(int tasks, Database database) throws Exception {
    List<String> arguments = new ArrayList<>(App.FAST);
    arguments.addAll(
        0, List.of(BROKER.bootstrapServers(), database.url(), user.toString(), "" + tasks));
    arguments.add("--spring.modulith.events.staleness.resubmission=5s");
    arguments.add("--tasks.publish-failed-every=5s");
    return Program.start(LoadProgram.class, arguments);
  }
}
