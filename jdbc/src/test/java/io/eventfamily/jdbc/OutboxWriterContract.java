package io.eventfamily.jdbc;

import static io.eventfamily.jdbc.Samples.TASK_ID;
import static io.eventfamily.jdbc.Samples.completed;
import static io.eventfamily.jdbc.Samples.created;
import static io.eventfamily.jdbc.Samples.taken;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.eventfamily.runtime.Event;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds on each database. */
@Timeout(120)
abstract class OutboxWriterContract {

  private static final String ROWS = "select count(*) from outbox";

  private final OutboxWriter<TaskEvent> outbox = OutboxWriter.of(TaskEventCodec.INSTANCE);

  private Connection connection;

  abstract TestDatabase database();

  @BeforeEach
  void beginTransaction() throws SQLException {
    database().createTables();
    connection = database().dataSource().getConnection();
    connection.setAutoCommit(false);
  }

  @AfterEach
  void endTransaction() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @Test
  void writesTheColumnsThatTheRouterLooksFor() throws SQLException {
    TaskEvent event = created("Gießen 🌱 \u0000 \"'\\");

    outbox.write(connection, event);
    connection.commit();

    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select * from outbox")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getObject("id", UUID.class)).isEqualTo(event.eventId());
      assertThat(row.getString("aggregatetype")).isEqualTo("task-events");
      assertThat(row.getString("aggregateid")).isEqualTo(TASK_ID.toString());
      assertThat(row.getString("type")).isEqualTo("task.created");
      assertThat(row.getString("payload")).isEqualTo(TaskEventCodec.INSTANCE.toJson(event));
      assertThat(row.next()).isFalse();
    }
  }

  @Test
  void isInTheTransactionOfTheCaller() throws SQLException {
    outbox.write(connection, created("a"));
    assertThat(database().number(ROWS)).isZero();

    connection.rollback();
    assertThat(database().number(ROWS)).isZero();

    outbox.write(connection, created("a"));
    connection.commit();
    assertThat(database().number(ROWS)).isEqualTo(1);
  }

  @Test
  void refusesAConnectionThatCommitsByItself() throws SQLException {
    connection.setAutoCommit(true);
    try {
      assertThatIllegalStateException()
          .isThrownBy(() -> outbox.write(connection, created("a")))
          .withMessageStartingWith("There is no transaction");
      assertThat(database().number(ROWS)).isZero();
    } finally {
      connection.setAutoCommit(false);
    }
  }

  @Test
  void writesManyEventsInTheirOrder() throws SQLException {
    database().execute("alter table outbox add column number integer generated always as identity");
    List<TaskEvent> events =
        IntStream.range(0, 2_000).mapToObj(number -> created("number " + number)).toList();

    outbox.writeAll(connection, events);
    outbox.writeAll(connection, List.of());

    List<UUID> ids = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id from outbox order by number")) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    assertThat(ids).isEqualTo(events.stream().map(TaskEvent::eventId).toList());
  }

  @Test
  void writesEventsOfSeveralFamilies() throws SQLException {
    OutboxWriter<Event<?>> ofBoth =
        OutboxWriter.<Event<?>>builder(List.of(TaskEventCodec.INSTANCE, NoteEventCodec.INSTANCE))
            .build();

    ofBoth.writeAll(connection, List.of(completed(), taken("a")));

    assertThat(texts("select aggregatetype from outbox order by 1"))
        .containsExactly("notes", "task-events");
    assertThat(texts("select type from outbox where aggregateid is null"))
        .containsExactly("note.taken");
  }

  @Test
  void writesToATableOfOthers() throws SQLException {
    database()
        .execute(
            "create table messages (message_id uuid, route varchar(99), message_key varchar(99),"
                + " kind varchar(99), body bytea, occurred_at timestamp(6), traceparent varchar(99),"
                + " schema_version varchar(99))");
    TaskEvent event = created("Gießen 🌱");

    OutboxWriter.builder(TaskEventCodec.INSTANCE)
        .table("public.messages")
        .idColumn("message_id")
        .aggregateTypeColumn("route")
        .aggregateType((it, codec) -> codec.family() + "/" + it.eventType().wireName())
        .aggregateIdColumn("message_key")
        .typeColumn("kind")
        .payloadColumn("body")
        .payload(OutboxPayload.BYTES)
        .timestampColumn("occurred_at")
        .column("schema_version", TaskEvent::schemaVersion)
        .column("traceparent", it -> null)
        .build()
        .write(connection, event);

    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select * from messages")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getObject("message_id", UUID.class)).isEqualTo(event.eventId());
      assertThat(row.getString("route")).isEqualTo("task/task.created");
      assertThat(row.getString("message_key")).isEqualTo(TASK_ID.toString());
      assertThat(row.getString("kind")).isEqualTo("task.created");
      assertThat(new String(row.getBytes("body"), UTF_8))
          .isEqualTo(TaskEventCodec.INSTANCE.toJson(event));
      assertThat(row.getObject("occurred_at", LocalDateTime.class))
          .isEqualTo(LocalDateTime.parse("2026-01-15T10:30:00.123456"));
      assertThat(row.getString("schema_version")).isEqualTo("1.0.0");
      assertThat(row.getString("traceparent")).isNull();
    }
  }

  @Test
  void canLeaveTheTableEmpty() throws SQLException {
    OutboxWriter<TaskEvent> deleting =
        OutboxWriter.builder(TaskEventCodec.INSTANCE).deleteAtOnce().build();
    outbox.write(connection, created("stays"));

    deleting.writeAll(connection, List.of(created("a"), created("b")));
    connection.commit();

    assertThat(database().number(ROWS)).isEqualTo(1);
  }

  @Test
  void showsNothingOfAnEventThatTheDatabaseRefuses() throws SQLException {
    TaskEvent event = created("secret title");
    outbox.write(connection, event);
    connection.commit();

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> outbox.writeAll(connection, List.of(event, completed())))
        .withMessage(
            "The event task.created %s and 1 more could not be written to outbox: SQL state 23505."
                + " What else the database says is left out, because it can show the event.",
            event.eventId())
        .satisfies(
            it -> {
              assertThat(it.getSQLState()).isEqualTo("23505");
              assertThat(trace(it)).doesNotContain("secret");
            });
  }

  @Test
  void refusesEventsOfOtherFamiliesBeforeItWritesAny() throws SQLException {
    OutboxWriter<Event<?>> ofTasks =
        OutboxWriter.<Event<?>>builder(List.of(TaskEventCodec.INSTANCE)).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofTasks.writeAll(connection, List.of(completed(), taken("a"))))
        .withMessage("No codec writes events of the type note.taken. Name that of their family.");
    connection.commit();
    assertThat(database().number(ROWS)).isZero();
  }

  private List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static String trace(Exception e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
