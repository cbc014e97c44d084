package io.eventfamily.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.TestAbortedException;
import org.postgresql.PGConnection;

/**
 * A server of PostgreSQL, one for all tests. It refuses to run as root, so there it runs in a
 * namespace in which root is nobody. Where it does not start, the tests are skipped.
 */
final class PostgresDatabase implements TestDatabase, BeforeAllCallback {

  private static final Namespace NAMESPACE = Namespace.create(PostgresDatabase.class);

  private EmbeddedPostgres server;

  @Override
  public void beforeAll(ExtensionContext context) {
    server =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent("server", key -> Server.start(), Server.class)
            .require(context);
  }

  /** The server, or why there is none. JUnit closes it behind the last test. */
  private record Server(EmbeddedPostgres running, Exception failure) implements AutoCloseable {

    static Server start() {
      try {
        return new Server(
            EmbeddedPostgres.builder().setServerConfig("wal_level", "logical").start(), null);
      } catch (IOException | RuntimeException e) {
        return new Server(null, e);
      }
    }

    EmbeddedPostgres require(ExtensionContext context) {
      if (running == null) {
        String message =
            "SKIPPED, because PostgreSQL does not start here: " + context.getDisplayName();
        System.err.println(message + ": " + failure);
        throw new TestAbortedException(message, failure);
      }
      return running;
    }

    @Override
    public void close() throws IOException {
      if (running != null) {
        running.close();
      }
    }
  }

  @Override
  public DataSource dataSource() {
    return server.getPostgresDatabase();
  }

  int port() {
    return server.getPort();
  }

  @Override
  public void kill(Connection connection) throws SQLException {
    int process = connection.unwrap(PGConnection.class).getBackendPID();
    execute("select pg_terminate_backend(" + process + ", 10000)");
  }

  @Override
  public boolean isBlocked() throws SQLException {
    return number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") > 0;
  }
}
