package io.eventfamily.example.dapr;

import io.eventfamily.example.TaskCreatedPayload;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tasks of a service, in SQL that H2 and PostgreSQL share. */
final class TaskTable {

  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS task (
        id UUID PRIMARY KEY,
        user_id UUID NOT NULL,
        title VARCHAR(200) NOT NULL,
        description VARCHAR,
        priority VARCHAR NOT NULL,
        due_date TIMESTAMP(6) WITH TIME ZONE,
        tags VARCHAR ARRAY NOT NULL,
        recurrence_pattern VARCHAR,
        occurrence INTEGER NOT NULL
      )
      """;

  private static final String INSERT =
      """
      INSERT INTO task (id, user_id, title, description, priority, due_date, tags,
                        recurrence_pattern, occurrence)
      SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?
      WHERE NOT EXISTS (SELECT 1 FROM task WHERE id = ?)
      """;

  private static final String SELECT = "SELECT * FROM task WHERE id = ?";

  private static final String DELETE = "DELETE FROM task WHERE id = ?";

  private final DataSource database;

  private TaskTable(DataSource database) {
    this.database = database;
  }

  /** The table, which is created where it is not there. */
  static TaskTable in(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(CREATE);
    }
    return new TaskTable(database);
  }

  /** Adds a task, unless it is there already: events come at least once. */
  void add(StoredTask stored) throws SQLException {
    TaskCreatedPayload task = stored.task();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      Array tags = connection.createArrayOf("varchar", task.tags().toArray());
      insert.setObject(1, task.taskId());
      insert.setObject(2, task.userId());
      insert.setString(3, task.title());
      insert.setString(4, task.description());
      insert.setString(5, task.priority());
      insert.setObject(6, offsetDateTime(task.dueDate()));
      insert.setArray(7, tags);
      insert.setString(8, stored.recurrencePattern());
      insert.setInt(9, stored.occurrence());
      insert.setObject(10, task.taskId());
      insert.executeUpdate();
    }
  }

  /** The task with an id; empty where there is none. */
  Optional<StoredTask> find(UUID id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(stored(row)) : Optional.empty();
      }
    }
  }

  /** Deletes a task, and tells whether it was there. */
  boolean delete(UUID id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setObject(1, id);
      return delete.executeUpdate() > 0;
    }
  }

  private static StoredTask stored(ResultSet row) throws SQLException {
    OffsetDateTime due = row.getObject("due_date", OffsetDateTime.class);
    TaskCreatedPayload task =
        TaskCreatedPayload.builder()
            .taskId(row.getObject("id", UUID.class))
            .userId(row.getObject("user_id", UUID.class))
            .title(row.getString("title"))
            .description(row.getString("description"))
            .priority(row.getString("priority"))
            .dueDate(due != null ? due.toInstant() : null)
            .tags(strings(row.getArray("tags")))
            .build();
    return new StoredTask(task, row.getString("recurrence_pattern"), row.getInt("occurrence"));
  }

  private static List<String> strings(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }

  private static @Nullable OffsetDateTime offsetDateTime(@Nullable Instant instant) {
    return instant != null ? instant.atOffset(ZoneOffset.UTC) : null;
  }
}
