package io.eventfamily.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An application that is killed where its events are committed and not published. */
@Timeout(300)
class KilledApplicationTest {

  private static final String FAULT =
      "the application killed between database commit and publication";

  @RegisterExtension static final Broker BROKER = new Broker();

  private final UUID user = UUID.randomUUID();

  @TempDir Path folder;

  @Test
  void losesNothing() throws Exception {
    Figures figures = killed(20_000);

    assertThat(figures.events()).isEqualTo(20_000);
    assertThat(figures.lost()).as("lost, of %s", figures).isZero();
    assertThat(figures.handled()).isEqualTo(20_000);
  }

  /**
   * Kills the application once while it commits, and once more while it publishes what was left;
   * the third one commits the rest.
   */
  private Figures killed(int events) throws Exception {
    Database database = Database.inFile(folder.resolve("tasks"));

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

    return Run.of(user, database.tasks(user), BROKER).figures(FAULT);
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
