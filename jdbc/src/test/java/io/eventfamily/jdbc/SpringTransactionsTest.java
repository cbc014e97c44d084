package io.eventfamily.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.eventfamily.runtime.idempotence.IdempotentConsumer;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's transactions, as the documentation says that they are used. */
class SpringTransactionsTest {

  private final TestDatabase database = new H2Database();
  private final DataSource dataSource = database.dataSource();
  private final TransactionTemplate transactions =
      new TransactionTemplate(new DataSourceTransactionManager(dataSource));
  private final JdbcTemplate jdbc = new JdbcTemplate(dataSource);
  private final IdempotentConsumer consumer =
      IdempotentConsumer.of(
          "billing", JdbcProcessedEvents.joining(new TransactionAwareDataSourceProxy(dataSource)));
  private final TaskEvent event = Samples.created("Water the plants");

  @BeforeEach
  void createTables() throws SQLException {
    database.createTables();
  }

  private void addEffect(TaskEvent event) {
    jdbc.update("insert into effect (event_id) values (?)", event.eventId());
  }

  @Test
  void commitAndRollBackTheMarkWithWhatAJdbcTemplateWrites() throws SQLException {
    transactions.executeWithoutResult(
        status -> {
          assertThat(consumer.handle(event, this::addEffect)).isTrue();
          status.setRollbackOnly();
        });
    assertThat(database.number("select count(*) from processed_event")).isZero();

    for (int delivery = 0; delivery < 2; delivery++) {
      transactions.executeWithoutResult(status -> consumer.handle(event, this::addEffect));
    }
    assertThat(database.number("select count(*) from processed_event")).isEqualTo(1);
    assertThat(database.number("select count(*) from effect")).isEqualTo(1);
  }

  @Test
  void areMissedWhereThereIsNone() throws SQLException {
    assertThatIllegalStateException()
        .isThrownBy(() -> consumer.handle(event, this::addEffect))
        .withMessageStartingWith("There is no transaction");
    assertThat(database.number("select count(*) from effect")).isZero();
  }

  @Test
  void giveTheOutboxTheirConnection() throws SQLException {
    transactions.executeWithoutResult(
        status -> {
          write();
          status.setRollbackOnly();
        });
    assertThat(database.number("select count(*) from outbox")).isZero();

    transactions.executeWithoutResult(status -> write());
    assertThat(database.number("select count(*) from outbox")).isEqualTo(1);
  }

  private void write() {
    Connection connection = DataSourceUtils.getConnection(dataSource);
    try {
      OutboxWriter.of(TaskEventCodec.INSTANCE).write(connection, event);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
