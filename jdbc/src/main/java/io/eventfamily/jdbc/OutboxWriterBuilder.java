package io.eventfamily.jdbc;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says how an {@link OutboxWriter} writes. By default the table and its columns are those that
 * Debezium's router looks for.
 *
 * @param <E> a family's event, or {@code Event<?>} for several families
 */
public final class OutboxWriterBuilder<E extends Event<?>> {

  private final OutboxCodecs<E> codecs;
  private final List<OutboxColumn<E>> further = new ArrayList<>();
  private String table = "outbox";
  private String idColumn = "id";
  private String aggregateTypeColumn = "aggregatetype";
  private String aggregateIdColumn = "aggregateid";
  private String typeColumn = "type";
  private String payloadColumn = "payload";
  private AggregateType<? super E> aggregateType = (event, codec) -> codec.topic();
  private OutboxPayload payload = OutboxPayload.TEXT;
  private boolean deleting;

  OutboxWriterBuilder(Collection<? extends EventCodec<? extends E>> codecs) {
    this.codecs = new OutboxCodecs<>(codecs);
  }

  /**
   * The table, which can have the name of its schema before it; by default {@code outbox}.
   *
   * @throws IllegalArgumentException where this is no name of a table
   */
  public OutboxWriterBuilder<E> table(String table) {
    this.table = SqlNames.requireTable(table);
    return this;
  }

  /** The column with the event's id, of the type {@code uuid}; by default {@code id}. */
  public OutboxWriterBuilder<E> idColumn(String name) {
    this.idColumn = SqlNames.requireColumn(name);
    return this;
  }

  /** The column that gives the topic; by default {@code aggregatetype}. */
  public OutboxWriterBuilder<E> aggregateTypeColumn(String name) {
    this.aggregateTypeColumn = SqlNames.requireColumn(name);
    return this;
  }

  /** The column with the partition key; by default {@code aggregateid}. */
  public OutboxWriterBuilder<E> aggregateIdColumn(String name) {
    this.aggregateIdColumn = SqlNames.requireColumn(name);
    return this;
  }

  /** The column with the event's type; by default {@code type}. */
  public OutboxWriterBuilder<E> typeColumn(String name) {
    this.typeColumn = SqlNames.requireColumn(name);
    return this;
  }

  /** The column with the event; by default {@code payload}. */
  public OutboxWriterBuilder<E> payloadColumn(String name) {
    this.payloadColumn = SqlNames.requireColumn(name);
    return this;
  }

  /** What the column with the event is; by default text. */
  public OutboxWriterBuilder<E> payload(OutboxPayload payload) {
    this.payload = Objects.requireNonNull(payload, "payload");
    return this;
  }

  /** What gives the topic; by default the topic of the event's family. */
  public OutboxWriterBuilder<E> aggregateType(AggregateType<? super E> aggregateType) {
    this.aggregateType = Objects.requireNonNull(aggregateType, "aggregateType");
    return this;
  }

  /**
   * Adds a column of the type {@code timestamp(6)}, without a time zone, with the event's timestamp
   * in UTC. Debezium's router can make it the timestamp of the record.
   */
  public OutboxWriterBuilder<E> timestampColumn(String name) {
    further.add(
        new OutboxColumn<>(
            name,
            (statement, index, event, codec) ->
                statement.setObject(
                    index, LocalDateTime.ofInstant(event.timestamp(), ZoneOffset.UTC))));
    return this;
  }

  /**
   * Adds a column of text. Debezium's router can make it a header of the record.
   *
   * @param value what an event has there, which may be null
   */
  public OutboxWriterBuilder<E> column(String name, Function<? super E, @Nullable String> value) {
    Objects.requireNonNull(value, "value");
    further.add(
        new OutboxColumn<>(
            name,
            (statement, index, event, codec) -> statement.setString(index, value.apply(event))));
    return this;
  }

  /**
   * Deletes each row in the transaction that writes it, so that the table stays empty. Debezium
   * reads the log of the database, where the row is all the same. Only for connectors that do so,
   * and only once they have begun to: nobody else finds these events.
   */
  public OutboxWriterBuilder<E> deleteAtOnce() {
    this.deleting = true;
    return this;
  }

  /**
   * A writer that does this.
   *
   * @throws IllegalArgumentException where two columns have one name
   */
  public OutboxWriter<E> build() {
    List<OutboxColumn<E>> columns = new ArrayList<>();
    columns.add(
        new OutboxColumn<>(
            idColumn,
            (statement, index, event, codec) -> statement.setObject(index, event.eventId())));
    AggregateType<? super E> topic = aggregateType;
    columns.add(
        new OutboxColumn<>(
            aggregateTypeColumn,
            (statement, index, event, codec) ->
                statement.setString(index, topic.of(event, codec))));
    columns.add(
        new OutboxColumn<>(
            aggregateIdColumn,
            (statement, index, event, codec) ->
                statement.setString(index, codec.partitionKey(event))));
    columns.add(
        new OutboxColumn<>(
            typeColumn,
            (statement, index, event, codec) ->
                statement.setString(index, event.eventType().wireName())));
    columns.add(new OutboxColumn<>(payloadColumn, payloadValue()));
    columns.addAll(further);
    requireDifferent(columns);
    return new OutboxWriter<>(table, codecs, columns, deleting);
  }

  private OutboxColumn.Value<E> payloadValue() {
    return payload == OutboxPayload.TEXT
        ? (statement, index, event, codec) -> statement.setString(index, codec.toJson(event))
        : (statement, index, event, codec) -> statement.setBytes(index, codec.toBytes(event));
  }

  private static void requireDifferent(List<? extends OutboxColumn<?>> columns) {
    Set<String> names = new HashSet<>();
    for (OutboxColumn<?> column : columns) {
      if (!names.add(column.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            "Two columns have the name %s. Give one of them another name."
                .formatted(column.name()));
      }
    }
  }
}
