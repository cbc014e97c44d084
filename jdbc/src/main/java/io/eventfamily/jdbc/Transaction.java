package io.eventfamily.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection with a transaction on it: one of its own, which is rolled back where it is not
 * committed, or the one that the caller has begun, which is left to the caller.
 */
final class Transaction implements AutoCloseable {

  private final Connection connection;
  private final boolean own;
  private final boolean autoCommit;
  private boolean committed;

  private Transaction(Connection connection, boolean own, boolean autoCommit) {
    this.connection = connection;
    this.own = own;
    this.autoCommit = autoCommit;
  }

  /** Begins one. */
  static Transaction begin(DataSource database) throws SQLException {
    Connection connection = database.getConnection();
    try {
      boolean autoCommit = connection.getAutoCommit();
      if (autoCommit) {
        connection.setAutoCommit(false);
      }
      return new Transaction(connection, true, autoCommit);
    } catch (Throwable e) {
      closeAfter(e, connection);
      throw e;
    }
  }

  /**
   * That of the caller.
   *
   * @throws IllegalStateException where there is none
   */
  static Transaction join(DataSource database) throws SQLException {
    Connection connection = database.getConnection();
    try {
      requireTransaction(connection);
      return new Transaction(connection, false, false);
    } catch (Throwable e) {
      closeAfter(e, connection);
      throw e;
    }
  }

  /**
   * Makes sure that what is written does not commit by itself.
   *
   * @throws IllegalStateException where it would
   */
  static void requireTransaction(Connection connection) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException(
          "There is no transaction: the connection commits each statement by itself. Begin one, or call setAutoCommit(false).");
    }
  }

  private static void closeAfter(Throwable failure, Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  Connection connection() {
    return connection;
  }

  /** Whether it ends here, and not where the caller ends it. */
  boolean isOwn() {
    return own;
  }

  /** Commits it, if it is an own one. */
  void commit() throws SQLException {
    if (own) {
      connection.commit();
    }
    committed = true;
  }

  /** Rolls back what was not committed, if it is an own one, and gives the connection back. */
  @Override
  public void close() throws SQLException {
    try (Connection closing = connection) {
      if (own) {
        if (!committed) {
          closing.rollback();
        }
        if (autoCommit) {
          closing.setAutoCommit(true);
        }
      }
    }
  }
}
