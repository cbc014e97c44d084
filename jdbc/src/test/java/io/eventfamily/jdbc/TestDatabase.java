package io.eventfamily.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** A database that tests write to, and that they can make fail. */
interface TestDatabase {

  /** Connections to it, each with a session of its own. */
  DataSource dataSource();

  /** Ends the session of a connection as a crash would. */
  void kill(Connection connection) throws SQLException;

  /** Whether a statement waits for another transaction. */
  boolean isBlocked() throws SQLException;

  /** Executes statements, and commits them. */
  default void execute(String sql) throws SQLException {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The number that a query gives. */
  default long number(String sql) throws SQLException {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Makes the tables that the library brings, and one for what handlers do. */
  default void createTables() throws SQLException {
    for (String table : List.of("processed_event", "inbox", "outbox", "effect", "messages")) {
      execute("drop table if exists " + table);
    }
    execute(resource("processed_event.sql"));
    execute(resource("outbox.sql"));
    execute("create table effect (consumer varchar(200), event_id uuid)");
  }

  /** Waits until a statement of the thread waits for another transaction. */
  default void awaitBlocked(Thread thread) throws SQLException {
    while (!isBlocked()) {
      if (!thread.isAlive()) {
        throw new AssertionError("The thread did not wait.");
      }
      Thread.onSpinWait();
    }
  }

  /** What the library brings. */
  static String resource(String name) {
    try (InputStream in = TestDatabase.class.getResourceAsStream("/META-INF/eventfamily/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
