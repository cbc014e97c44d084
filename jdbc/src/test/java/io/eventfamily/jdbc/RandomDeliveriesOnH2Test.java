package io.eventfamily.jdbc;

class RandomDeliveriesOnH2Test extends RandomDeliveriesContract {

  private final TestDatabase database = new H2Database();

  @Override
  TestDatabase database() {
    return database;
  }
}
