package io.eventfamily.jdbc;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A column of the outbox, and what an event has there.
 *
 * @param name of the column
 * @param value what is put into a statement
 */
record OutboxColumn<E extends Event<?>>(String name, Value<E> value) {

  OutboxColumn {
    SqlNames.requireColumn(name);
  }

  /** What an event has in a column. */
  @FunctionalInterface
  interface Value<E extends Event<?>> {

    /** Sets the parameter at the index. */
    void set(PreparedStatement statement, int index, E event, EventCodec<E> codec)
        throws SQLException;
  }
}
