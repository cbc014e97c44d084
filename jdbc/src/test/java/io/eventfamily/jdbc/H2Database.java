package io.eventfamily.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in memory. */
final class H2Database implements TestDatabase {

  private final JdbcDataSource dataSource = new JdbcDataSource();

  H2Database() {
    dataSource.setURL(
        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DEFAULT_LOCK_TIMEOUT=20000");
  }

  @Override
  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public void kill(Connection connection) throws SQLException {
    execute("call abort_session(" + session(connection) + ")");
  }

  private static int session(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("call session_id()")) {
      row.next();
      return row.getInt(1);
    }
  }

  /** H2 does not wait for a lock, but tries again until it has it. */
  @Override
  public boolean isBlocked() throws SQLException {
    return number(
            "select count(*) from information_schema.sessions"
                + " where executing_statement like 'insert into processed_event%'")
        > 0;
  }
}
