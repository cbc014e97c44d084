/** Events in databases: each handled once, and written to an outbox. */
module io.eventfamily.jdbc {
  requires transitive io.eventfamily.runtime;
  requires transitive java.sql;

  exports io.eventfamily.jdbc;
}
