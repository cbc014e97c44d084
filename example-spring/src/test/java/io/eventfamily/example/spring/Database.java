package io.eventfamily.example.spring;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a test sees in a database beside the application. */
record Database(String url, String user) {

  /** A database whose commits are in its file at once. */
  static Database inFile(Path file) {
    return new Database("jdbc:h2:file:" + file + ";WRITE_DELAY=0", "sa");
  }

  private JdbcClient client() {
    return JdbcClient.create(new DriverManagerDataSource(url, user, ""));
  }

  int outstanding() {
    return client().sql("SELECT COUNT(*) FROM event_publication").query(Integer.class).single();
  }

  Set<UUID> tasks(UUID user) {
    return new HashSet<>(
        client().sql("SELECT id FROM task WHERE user_id = ?").param(user).query(UUID.class).list());
  }
}
