package io.eventfamily.jdbc;

import static io.eventfamily.jdbc.Samples.TASK_ID;
import static io.eventfamily.jdbc.Samples.completed;
import static io.eventfamily.jdbc.Samples.created;
import static io.eventfamily.jdbc.Samples.taken;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.debezium.converters.BinaryDataConverter;
import io.debezium.embedded.Connect;
import io.debezium.engine.ChangeEvent;
import io.debezium.engine.DebeziumEngine;
import io.eventfamily.kafka.EventDeserializer;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.connect.header.Header;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.storage.Converter;
import org.apache.kafka.connect.storage.HeaderConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Debezium's own connector reads what the writer has written to PostgreSQL, with the settings that
 * the documentation shows.
 */
@Timeout(120)
class DebeziumTest {

  @RegisterExtension static final PostgresDatabase DATABASE = new PostgresDatabase();

  private static final Instant OCCURRED = Instant.parse("2026-01-15T10:30:00.123Z");

  private final BlockingQueue<SourceRecord> records = new LinkedBlockingQueue<>();

  /** A record as the consumers of its topic see it. */
  private record Published(
      String topic, String key, byte[] value, Long timestamp, Map<String, String> headers) {}

  @Test
  void makesARecordOfEachCommittedEvent() throws Exception {
    DATABASE.createTables();
    TaskEvent created = created("Gießen 🌱 \"'\\");
    TaskEvent emptied = completed();
    NoteEvent taken = taken("a");
    try (Relay relay = new Relay(documented())) {
      write(OutboxWriter.of(TaskEventCodec.INSTANCE), created);
      rollBack(completed());
      write(OutboxWriter.builder(TaskEventCodec.INSTANCE).deleteAtOnce().build(), emptied);
      write(OutboxWriter.of(NoteEventCodec.INSTANCE), taken);

      Published first = relay.next();
      assertThat(first.topic).isEqualTo("task-events");
      assertThat(first.key).isEqualTo(TASK_ID.toString());
      assertThat(first.value).isEqualTo(TaskEventCodec.INSTANCE.toBytes(created));
      assertThat(first.headers)
          .containsEntry("id", created.eventId().toString())
          .containsEntry("event_type", "task.created");
      assertThat(read(first)).isEqualTo(new Decoded.Valid<>(created));

      assertThat(read(relay.next())).isEqualTo(new Decoded.Valid<>(emptied));

      Published last = relay.next();
      assertThat(last.topic).isEqualTo("notes");
      assertThat(last.key).isNull();
      assertThat(read(last)).isEqualTo(new Decoded.Valid<>(taken));
    }
    assertThat(records).isEmpty();
    assertThat(DATABASE.number("select count(*) from outbox")).isEqualTo(2);
  }

  @Test
  void readsBytesTimestampsAndFurtherColumns() throws Exception {
    DATABASE.createTables();
    DATABASE.execute("alter table outbox alter column payload type bytea using payload::bytea");
    DATABASE.execute("alter table outbox add column occurred_at timestamp(6)");
    DATABASE.execute("alter table outbox add column schema_version varchar(20)");
    DATABASE.execute("alter table outbox add column traceparent varchar(55)");
    OutboxWriter<TaskEvent> outbox =
        OutboxWriter.builder(TaskEventCodec.INSTANCE)
            .aggregateType((event, codec) -> codec.family())
            .payload(OutboxPayload.BYTES)
            .timestampColumn("occurred_at")
            .column("schema_version", TaskEvent::schemaVersion)
            .column("traceparent", event -> null)
            .build();
    Properties settings = documented();
    settings.setProperty(
        "value.converter", "org.apache.kafka.connect.converters.ByteArrayConverter");
    settings.setProperty("transforms.outbox.route.topic.replacement", "${routedByValue}-events");
    settings.setProperty("transforms.outbox.table.field.event.timestamp", "occurred_at");
    settings.setProperty(
        "transforms.outbox.table.fields.additional.placement",
        "schema_version:header,traceparent:header");
    TaskEvent event = created("Gießen 🌱").toBuilder().timestamp(OCCURRED).build();
    try (Relay relay = new Relay(settings)) {
      write(outbox, event);

      SourceRecord record = relay.nextRecord();
      Published published = relay.published(record);
      assertThat(
              new BinaryDataConverter()
                  .fromConnectData(record.topic(), record.valueSchema(), record.value()))
          .isEqualTo(published.value);
      assertThat(published.topic).isEqualTo("task-events");
      assertThat(published.timestamp).isEqualTo(OCCURRED.toEpochMilli());
      assertThat(published.headers)
          .containsEntry("schema_version", "1.0.0")
          .containsEntry("traceparent", null);
      assertThat(published.value).isEqualTo(TaskEventCodec.INSTANCE.toBytes(event));
      assertThat(read(published)).isEqualTo(new Decoded.Valid<>(event));
    }
  }

  private static Decoded<Event<?>> read(Published published) {
    try (EventDeserializer<Event<?>> deserializer =
        new EventDeserializer<>(List.of(TaskEventCodec.INSTANCE, NoteEventCodec.INSTANCE))) {
      return deserializer.deserialize(published.topic, new RecordHeaders(), published.value);
    }
  }

  private static <E extends Event<?>> void write(OutboxWriter<E> outbox, E event)
      throws SQLException {
    try (Connection connection = DATABASE.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      outbox.write(connection, event);
      connection.commit();
    }
  }

  private static void rollBack(TaskEvent event) throws SQLException {
    try (Connection connection = DATABASE.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      OutboxWriter.of(TaskEventCodec.INSTANCE).write(connection, event);
      connection.rollback();
    }
  }

  private static Properties documented() throws Exception {
    Properties settings = new Properties();
    settings.load(new StringReader(Page.read("outbox.md").blocks("properties").get(0)));
    return settings;
  }

  /** The connector, running. */
  private final class Relay implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final DebeziumEngine<ChangeEvent<SourceRecord, SourceRecord>> engine;
    private final Future<?> running;
    private final Converter keys;
    private final Converter values;
    private final HeaderConverter headers;

    Relay(Properties settings) throws Exception {
      keys = (Converter) instance(settings, "key.converter");
      keys.configure(Map.of(), true);
      values = (Converter) instance(settings, "value.converter");
      values.configure(Map.of(), false);
      headers = (HeaderConverter) instance(settings, "header.converter");
      settings.setProperty("name", "outbox");
      settings.setProperty("topic.prefix", "tasks");
      settings.setProperty("database.hostname", "localhost");
      settings.setProperty("database.port", Integer.toString(DATABASE.port()));
      settings.setProperty("database.user", "postgres");
      settings.setProperty("database.password", "postgres");
      settings.setProperty("database.dbname", "postgres");
      settings.setProperty("slot.drop.on.stop", "true");
      settings.setProperty("snapshot.mode", "no_data");
      settings.setProperty(
          "offset.storage", "org.apache.kafka.connect.storage.MemoryOffsetBackingStore");
      engine =
          DebeziumEngine.create(Connect.class)
              .using(settings)
              .notifying(event -> records.add(event.value()))
              .build();
      running = thread.submit(engine);
      while (DATABASE.number("select count(*) from pg_replication_slots where active") == 0) {
        Thread.onSpinWait();
      }
    }

    private static Object instance(Properties settings, String name) throws Exception {
      return Class.forName((String) settings.remove(name)).getDeclaredConstructor().newInstance();
    }

    Published next() throws InterruptedException {
      return published(nextRecord());
    }

    SourceRecord nextRecord() throws InterruptedException {
      SourceRecord record = records.poll(60, TimeUnit.SECONDS);
      assertThat(record).isNotNull();
      return record;
    }

    Published published(SourceRecord record) {
      byte[] key = keys.fromConnectData(record.topic(), record.keySchema(), record.key());
      Map<String, String> texts = new HashMap<>();
      for (Header header : record.headers()) {
        byte[] value =
            headers.fromConnectHeader(
                record.topic(), header.key(), header.schema(), header.value());
        texts.put(header.key(), value == null ? null : new String(value, UTF_8));
      }
      return new Published(
          record.topic(),
          key == null ? null : new String(key, UTF_8),
          values.fromConnectData(record.topic(), record.valueSchema(), record.value()),
          record.timestamp(),
          texts);
    }

    @Override
    public void close() throws IOException {
      engine.close();
      thread.shutdown();
      assertThat(running).succeedsWithin(Duration.ofSeconds(60));
    }
  }
}
