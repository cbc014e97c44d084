package io.eventfamily.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The application on PostgreSQL: its tables, and Modulith's statements. */
@Timeout(120)
class PostgresTest {

  @RegisterExtension static final Broker BROKER = new Broker();

  @Test
  void publishesWhatIsCommitted() throws Exception {
    try (EmbeddedPostgres server = Postgres.start();
        App app =
            App.start(
                BROKER.bootstrapServers(),
                server.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres")) {
      UUID id = app.tasks().create(new NewTask(UUID.randomUUID(), "Büy milk"));
      app.tasks().complete(id);
      Await.until("The registry is empty.", () -> app.outstanding() == 0);

      assertThat(BROKER.records())
          .filteredOn(record -> record.key().equals(id.toString()))
          .hasSize(2);
    }
  }
}
