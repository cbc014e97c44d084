/** Events in databases: each handled once. */
module io.eventfamily.jdbc {
  requires transitive io.eventfamily.runtime;
  requires transitive java.sql;

  exports io.eventfamily.jdbc;
}
