package io.eventfamily.jdbc;

import org.junit.jupiter.api.extension.RegisterExtension;

class RandomDeliveriesOnPostgresTest extends RandomDeliveriesContract {

  @RegisterExtension static final PostgresDatabase DATABASE = new PostgresDatabase();

  @Override
  TestDatabase database() {
    return DATABASE;
  }
}
