package io.eventfamily.jdbc;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eventfamily.runtime.idempotence.ProcessedEventsException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProcessedEventsOnH2Test extends ProcessedEventsContract {

  private final TestDatabase database = new H2Database();

  @Override
  TestDatabase database() {
    return database;
  }

  @Test
  void doesNotTakeAnotherConstraintForADuplicate() throws SQLException {
    database.execute("alter table processed_event add constraint never check (consumer <> 'a')");
    JdbcProcessedEvents processed = JdbcProcessedEvents.of(database.dataSource());

    assertThatExceptionOfType(ProcessedEventsException.class)
        .isThrownBy(() -> processed.processOnce("a", UUID.randomUUID(), () -> {}));
  }
}
