package io.eventfamily.jdbc;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes events into an outbox, in the layout of Debezium's outbox event router, which puts them on
 * their topics. They are in the transaction of the caller: what is committed is published, and what
 * is rolled back is not.
 *
 * <p>The table is in {@code META-INF/eventfamily/outbox.sql}. Can be shared between threads.
 *
 * @param <E> a family's event, or {@code Event<?>} for several families
 */
public final class OutboxWriter<E extends Event<?>> {

  private final String table;
  private final OutboxCodecs<E> codecs;
  private final List<OutboxColumn<E>> columns;
  private final String insert;
  private final @Nullable String delete;

  OutboxWriter(
      String table, OutboxCodecs<E> codecs, List<OutboxColumn<E>> columns, boolean deleting) {
    this.table = table;
    this.codecs = codecs;
    this.columns = List.copyOf(columns);
    this.insert =
        "insert into %s (%s) values (%s)"
            .formatted(
                table,
                columns.stream().map(OutboxColumn::name).collect(Collectors.joining(", ")),
                columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
    this.delete =
        deleting ? "delete from %s where %s = ?".formatted(table, columns.get(0).name()) : null;
  }

  /** Writes the events that this codec writes to the table {@code outbox}. */
  public static <E extends Event<?>> OutboxWriter<E> of(EventCodec<E> codec) {
    return builder(codec).build();
  }

  /** Begins a writer of the events that this codec writes. */
  public static <E extends Event<?>> OutboxWriterBuilder<E> builder(EventCodec<E> codec) {
    return new OutboxWriterBuilder<>(List.of(Objects.requireNonNull(codec, "codec")));
  }

  /**
   * Begins a writer of the events that these codecs write.
   *
   * @throws IllegalArgumentException where there is none, or two of them write one type of event
   */
  public static <E extends Event<?>> OutboxWriterBuilder<E> builder(
      Collection<? extends EventCodec<? extends E>> codecs) {
    return new OutboxWriterBuilder<>(codecs);
  }

  /**
   * Writes one event.
   *
   * @param connection in a transaction
   * @throws SQLException where the database fails. What the database says is left out, because it
   *     can show the event; its state and code are there
   * @throws IllegalStateException where there is no transaction
   * @throws IllegalArgumentException where no codec writes this type of event
   */
  public void write(Connection connection, E event) throws SQLException {
    writeAll(connection, List.of(event));
  }

  /**
   * Writes some events in one batch, in their order.
   *
   * @param connection in a transaction
   * @throws SQLException as {@link #write} does; then the transaction must be rolled back
   * @throws IllegalStateException where there is no transaction
   * @throws IllegalArgumentException where no codec writes the type of an event; then none of them
   *     is written
   */
  public void writeAll(Connection connection, Collection<? extends E> events) throws SQLException {
    List<E> all = List.copyOf(events);
    Transaction.requireTransaction(connection);
    if (all.isEmpty()) {
      return;
    }
    try {
      insert(connection, all);
      delete(connection, all);
    } catch (SQLException e) {
      throw failed(all, e);
    }
  }

  private void insert(Connection connection, List<E> events) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (E event : events) {
        EventCodec<E> codec = codecs.codecOf(event);
        int index = 1;
        for (OutboxColumn<E> column : columns) {
          column.value().set(statement, index++, event, codec);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void delete(Connection connection, List<E> events) throws SQLException {
    if (delete == null) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(delete)) {
      for (E event : events) {
        statement.setObject(1, event.eventId());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Without the cause: its message has values of the row in some databases. */
  private SQLException failed(List<E> events, SQLException cause) {
    E first = events.get(0);
    String others = events.size() > 1 ? " and %d more".formatted(events.size() - 1) : "";
    return new SQLException(
        "The event %s %s%s could not be written to %s: SQL state %s. What else the database says is left out, because it can show the event."
            .formatted(
                first.eventType().wireName(), first.eventId(), others, table, cause.getSQLState()),
        cause.getSQLState(),
        cause.getErrorCode());
  }
}
