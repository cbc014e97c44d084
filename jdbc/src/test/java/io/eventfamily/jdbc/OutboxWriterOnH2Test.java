package io.eventfamily.jdbc;

class OutboxWriterOnH2Test extends OutboxWriterContract {

  private final TestDatabase database = new H2Database();

  @Override
  TestDatabase database() {
    return database;
  }
}
