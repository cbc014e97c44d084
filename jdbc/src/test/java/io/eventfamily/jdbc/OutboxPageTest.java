package io.eventfamily.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code docs/outbox.md} shows, running. {@link DebeziumTest} runs the connector. */
class OutboxPageTest {

  private static final Page PAGE = Page.read("outbox.md");

  private final TestDatabase database = new H2Database();
  private final Tracing tracing = () -> "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  private final Task task = new Task(Samples.TASK_ID, "Water the plants");
  private final Tasks tasks = new Tasks();

  /** What a service stores. */
  private record Task(UUID id, String title) {}

  /** The table of the service. */
  private static final class Tasks {

    void add(Connection connection, Task task) throws SQLException {
      try (PreparedStatement insert =
          connection.prepareStatement("insert into effect (event_id) values (?)")) {
        insert.setObject(1, task.id());
        insert.executeUpdate();
      }
    }
  }

  /** Whatever traces. */
  private interface Tracing {

    String currentTraceparent();
  }

  @BeforeEach
  void createTables() throws SQLException {
    database.createTables();
  }

  @Test
  void showsWhatIsBelow() {
    assertThat(PAGE.blocks("java")).hasSize(3);
    assertThat(PAGE.javaThatIsNotIn(OutboxPageTest.class)).isEmpty();
  }

  @Test
  void showsTheTableThatIsInTheJar() {
    assertThat(PAGE.blocks("sql")).hasSize(1);
    assertThat(TestDatabase.resource("outbox.sql")).endsWith(PAGE.blocks("sql").get(0));
  }

  @Test
  void writesInTheTransactionOfTheService() throws SQLException {
    OutboxWriter<TaskEvent> outbox = OutboxWriter.of(TaskEventCodec.INSTANCE);

    try (Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      tasks.add(connection, task);
      outbox.write(connection, TaskEventFactory.createTaskCreatedEvent(task.id(), task.title()));
      connection.commit();
    }

    assertThat(database.number("select count(*) from outbox")).isEqualTo(1);
  }

  @Test
  void writesFurtherColumns() throws SQLException {
    database.execute("alter table outbox add column occurred_at timestamp(6)");
    database.execute("alter table outbox add column schema_version varchar(20)");
    database.execute("alter table outbox add column traceparent varchar(55)");
    OutboxWriter<TaskEvent> outbox =
        OutboxWriter.builder(TaskEventCodec.INSTANCE)
            .timestampColumn("occurred_at")
            .column("schema_version", TaskEvent::schemaVersion)
            .column("traceparent", event -> tracing.currentTraceparent())
            .build();

    try (Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      outbox.write(connection, Samples.completed());
      connection.commit();
    }

    assertThat(database.number("select count(*) from outbox where traceparent like '00-%'"))
        .isEqualTo(1);
  }
}
