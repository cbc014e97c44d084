package io.eventfamily.jdbc;

/** What the column with the event is. Either gives the same bytes on the topic. */
public enum OutboxPayload {

  /** Text, such as {@code text} or {@code varchar}, which people can read. */
  TEXT,

  /** UTF-8 in bytes, such as {@code bytea} or {@code varbinary}. */
  BYTES
}
