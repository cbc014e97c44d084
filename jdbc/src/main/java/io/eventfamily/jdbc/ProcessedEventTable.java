package io.eventfamily.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The table of processed events, in the transaction of whoever calls. */
final class ProcessedEventTable {

  private static final String POSTGRESQL = "PostgreSQL";

  /** The class of SQL states in which a constraint is violated. */
  private static final String CONSTRAINT = "23";

  private final String insert;
  private final String insertUnlessThere;
  private final String select;
  private final String delete;
  private final String deleteOlder;

  ProcessedEventTable(String table) {
    this.insert =
        "insert into "
            + table
            + " (consumer, event_id, processed_at) values (?, ?, current_timestamp)";
    this.insertUnlessThere = insert + " on conflict (consumer, event_id) do nothing";
    this.select = "select 1 from " + table + " where consumer = ? and event_id = ?";
    this.delete = "delete from " + table + " where consumer = ? and event_id = ?";
    this.deleteOlder = "delete from " + table + " where processed_at < ?";
  }

  /**
   * Adds an event, unless it is there. Where another transaction is adding it, the database waits
   * until that one has ended.
   *
   * @return whether it was added
   */
  boolean add(Connection connection, String consumer, UUID eventId) throws SQLException {
    // In PostgreSQL a statement that fails would spoil the transaction of the caller.
    return connection.getMetaData().getDatabaseProductName().equals(POSTGRESQL)
        ? update(connection, insertUnlessThere, consumer, eventId)
        : addOrFail(connection, consumer, eventId);
  }

  private boolean addOrFail(Connection connection, String consumer, UUID eventId)
      throws SQLException {
    try {
      return update(connection, insert, consumer, eventId);
    } catch (SQLException e) {
      String state = e.getSQLState();
      if (state != null
          && state.startsWith(CONSTRAINT)
          && contains(connection, consumer, eventId)) {
        return false;
      }
      throw e;
    }
  }

  /** Whether an event is there, as this transaction sees it. */
  boolean contains(Connection connection, String consumer, UUID eventId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setString(1, consumer);
      statement.setObject(2, eventId);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** Removes an event. */
  void remove(Connection connection, String consumer, UUID eventId) throws SQLException {
    update(connection, delete, consumer, eventId);
  }

  /** Removes all events that were added before a time, and tells how many. */
  int removeOlder(Connection connection, OffsetDateTime time) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(deleteOlder)) {
      statement.setObject(1, time);
      return statement.executeUpdate();
    }
  }

  private static boolean update(Connection connection, String sql, String consumer, UUID eventId)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, consumer);
      statement.setObject(2, eventId);
      return statement.executeUpdate() == 1;
    }
  }
}
