package io.eventfamily.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.Server;

/** What consumers have done with events: a row of a database for each time. */
final class HandledEvents implements AutoCloseable {

  private final JdbcConnectionPool pool;
  private final AtomicInteger passedOver = new AtomicInteger();

  private HandledEvents(JdbcConnectionPool pool) {
    this.pool = pool;
  }

  /** Those in a database that is there. */
  static HandledEvents at(String url) {
    return new HandledEvents(JdbcConnectionPool.create(url, "", ""));
  }

  /** A database in memory, that other processes can reach as long as it is open. */
  record Shared(Server server, String name) implements AutoCloseable {

    static Shared open() throws SQLException, IOException {
      Server server = Server.createTcpServer("-tcpPort", "0").start();
      Shared shared = new Shared(server, UUID.randomUUID().toString());
      try (HandledEvents events = shared.here();
          Connection connection = events.pool.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(
            "create table handled (place bigint generated always as identity primary key,"
                + " consumer varchar(200) not null, event_id uuid not null)");
        statement.execute(resource("/META-INF/eventfamily/processed_event.sql"));
      }
      return shared;
    }

    /** From this process. */
    HandledEvents here() {
      return at("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    }

    /** Where other processes find it. */
    String url() {
      return "jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:" + name;
    }

    @Override
    public void close() throws SQLException {
      try (HandledEvents events = here();
          Connection connection = events.pool.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("shutdown");
      } finally {
        server.stop();
      }
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HandledEvents.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  DataSource dataSource() {
    return pool;
  }

  /** In a transaction of its own. */
  void add(String consumer, MeterEvent event) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      add(connection, consumer, event);
    }
  }

  /** In the transaction of this connection. */
  void add(Connection connection, String consumer, MeterEvent event) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("insert into handled (consumer, event_id) values (?, ?)")) {
      statement.setString(1, consumer);
      statement.setObject(2, event.eventId());
      statement.executeUpdate();
    }
  }

  void addPassedOver() {
    passedOver.incrementAndGet();
  }

  /** How many events that came again this process has passed over. */
  int passedOver() {
    return passedOver.get();
  }

  /** In the order in which they were handled. */
  List<UUID> of(String consumer) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select event_id from handled where consumer = ? order by place")) {
      statement.setString(1, consumer);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getObject(1, UUID.class));
        }
      }
    }
    return ids;
  }

  @Override
  public void close() {
    pool.dispose();
  }
}
