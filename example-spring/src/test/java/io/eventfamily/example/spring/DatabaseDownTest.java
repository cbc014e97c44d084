package io.eventfamily.example.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventfamily.reliability.Fault;
import io.eventfamily.reliability.FaultReport;
import io.eventfamily.testing.ReservedPort;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A database that is stopped while the application commits and publishes, and comes back later. */
@Tag("faults")
@Timeout(300)
class DatabaseDownTest {

  private static final int EVENTS = 20_000;
  private static final int IN_TRANSACTION = 100;

  @RegisterExtension static final Broker BROKER = new Broker();

  private final UUID user = UUID.randomUUID();
  private final NewTask task = new NewTask(user, "Buy milk");

  /** What the service said it has. */
  private final Set<UUID> acknowledged = new HashSet<>();

  @TempDir Path folder;

  @Test
  void losesNothing() throws Exception {
    Set<UUID> committed = down(EVENTS);
    assertThat(committed).containsAll(acknowledged);

    Run run = Run.of(user, committed, BROKER);

    assertThat(run.differences()).isZero();
    assertThat(run.handled()).isEqualTo(committed.size());
    FaultReport.ofProject().check(Fault.DATABASE_DOWN, run.tally(acknowledged));
  }

  /** What the database has in the end. */
  private Set<UUID> down(int events) throws Exception {
    EmbeddedPostgres server = Postgres.start(server());
    Database database = new Database(server.getJdbcUrl("postgres", "postgres"), "postgres");
    try (App app =
        App.start(
            BROKER.bootstrapServers(),
            database.url(),
            "--spring.datasource.username=postgres",
            App.FAST.get(0),
            App.FAST.get(1),
            "--spring.modulith.events.staleness.published=5s",
            "--spring.modulith.events.staleness.processing=5s",
            "--spring.modulith.events.staleness.resubmission=5s",
            "--tasks.publish-failed-every=1s")) {
      create(app, events / 2);
      assertThat(app.outstanding()).as("committed, not published").isPositive();
      server.close();
      ReservedPort port = ReservedPort.at(server.getPort());
      for (int request = 0; request < 3; request++) {
        assertThatThrownBy(() -> create(app, events))
            .isInstanceOfAny(TransactionException.class, DataAccessException.class);
      }
      server = server().setPort(port.release()).start();
      while (acknowledged.size() < events) {
        createInSpiteOfFailures(app, events);
      }
      Await.until("The registry is empty.", () -> app.outstanding() == 0);
      return database.tasks(user);
    } finally {
      server.close();
    }
  }

  private void createInSpiteOfFailures(App app, int events) {
    try {
      create(app, events);
    } catch (TransactionException | DataAccessException e) {
      // A connection from before. Whoever was refused asks again.
    }
  }

  private void create(App app, int events) {
    while (acknowledged.size() < events) {
      int size = Math.min(IN_TRANSACTION, events - acknowledged.size());
      acknowledged.addAll(app.tasks().createAll(Collections.nCopies(size, task)));
    }
  }

  /** A server that has what an earlier one left. */
  private EmbeddedPostgres.Builder server() {
    return EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false);
  }
}
