package io.eventfamily.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eventfamily.runtime.idempotence.ProcessedEventsException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProcessedEventsOnPostgresTest extends ProcessedEventsContract {

  @RegisterExtension static final PostgresDatabase DATABASE = new PostgresDatabase();

  @Override
  TestDatabase database() {
    return DATABASE;
  }

  @Test
  void doesNotCommitATransactionThatAnActionHasSpoiled() throws SQLException {
    UUID event = UUID.randomUUID();
    JdbcProcessedEvents processed = JdbcProcessedEvents.of(DATABASE.dataSource());

    assertThatExceptionOfType(ProcessedEventsException.class)
        .isThrownBy(
            () ->
                processed.processOnce(
                    "a", event, (ConnectionAction<SQLException>) this::failUnseen))
        .withMessageContaining("could not be committed");

    assertThat(processed.processOnce("a", event, () -> {})).isTrue();
  }

  private void failUnseen(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> statement.execute("select 1 from nowhere"));
    }
  }

  @Test
  void tellsThatTheTableHasNoKey() throws SQLException {
    DATABASE.execute("alter table processed_event drop constraint processed_event_pkey");
    JdbcProcessedEvents processed = JdbcProcessedEvents.of(DATABASE.dataSource());

    assertThatExceptionOfType(ProcessedEventsException.class)
        .isThrownBy(() -> processed.processOnce("a", UUID.randomUUID(), () -> {}));
  }

  @Test
  void failsASecondDeliveryThatWaitsLongerThanTheDatabaseAllows() throws SQLException {
    UUID event = UUID.randomUUID();
    JdbcProcessedEvents processed = JdbcProcessedEvents.of(DATABASE.dataSource());
    DATABASE.execute("alter role postgres set lock_timeout = '50ms'");
    try {
      boolean first =
          processed.processOnce(
              "a",
              event,
              () ->
                  assertThatExceptionOfType(ProcessedEventsException.class)
                      .isThrownBy(() -> processed.processOnce("a", event, () -> {})));
      assertThat(first).isTrue();
    } finally {
      DATABASE.execute("alter role postgres reset lock_timeout");
    }
  }
}
