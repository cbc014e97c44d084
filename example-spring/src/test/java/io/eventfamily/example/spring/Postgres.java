package io.eventfamily.example.spring;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** Starts PostgreSQL. Where it does not run, the test is skipped, and says so. */
final class Postgres {

  private Postgres() {}

  static EmbeddedPostgres start() {
    return start(EmbeddedPostgres.builder());
  }

  static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
    try {
      return builder.start();
    } catch (IOException | IllegalStateException e) {
      System.err.println("PostgreSQL does not start, and its test is skipped: " + e);
      return abort("PostgreSQL does not start: " + e);
    }
  }
}
