package io.eventfamily.example.spring;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks in the database. Whoever changes one holds its row until the transaction ends. */
@Repository
class TaskTable {

  private final JdbcClient database;

  TaskTable(JdbcClient database) {
    this.database = database;
  }

  void add(UUID id, NewTask task) {
    database
        .sql("INSERT INTO task (id, user_id, title) VALUES (?, ?, ?)")
        .params(id, task.userId(), task.title())
        .update();
  }

  /** Completes a task that is open, and tells whose it is; empty where there is none. */
  Optional<UUID> complete(UUID id, Instant when) {
    int completed =
        database
            .sql("UPDATE task SET completed_at = ? WHERE id = ? AND completed_at IS NULL")
            .params(when.atOffset(ZoneOffset.UTC), id)
            .update();
    return completed == 0 ? Optional.empty() : userOf(id);
  }

  /** Removes a task, and tells whose it was; empty where there is none. */
  Optional<UUID> remove(UUID id) {
    Optional<UUID> user = userOf(id);
    int removed = database.sql("DELETE FROM task WHERE id = ?").param(id).update();
    return removed == 0 ? Optional.empty() : user;
  }

  private Optional<UUID> userOf(UUID id) {
    return database
        .sql("SELECT user_id FROM task WHERE id = ?")
        .param(id)
        .query(UUID.class)
        .optional();
  }
}
