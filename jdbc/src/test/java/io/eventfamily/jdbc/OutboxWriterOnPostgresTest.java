package io.eventfamily.jdbc;

import org.junit.jupiter.api.extension.RegisterExtension;

class OutboxWriterOnPostgresTest extends OutboxWriterContract {

  @RegisterExtension static final PostgresDatabase DATABASE = new PostgresDatabase();

  @Override
  TestDatabase database() {
    return DATABASE;
  }
}
