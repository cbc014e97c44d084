package io.eventfamily.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.kafka.EventDeserializer;
import io.eventfamily.kafka.EventSerializer;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.idempotence.IdempotentConsumer;
import io.eventfamily.runtime.idempotence.InMemoryProcessedEvents;
import io.eventfamily.runtime.idempotence.ProcessedEvents;
import io.eventfamily.testing.EmbeddedBroker;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code docs/idempotence.md} shows, running. */
@Timeout(120)
class IdempotencePageTest {

  private static final Page PAGE = Page.read("idempotence.md");

  private final TestDatabase database = new H2Database();
  private final DataSource dataSource = database.dataSource();
  private final Invoices invoices = new Invoices();
  private final TaskEvent event = Samples.created("Water the plants");
  private final List<TaskEvent> handled = new ArrayList<>();
  private final TaskEventHandler handler =
      TaskEventHandler.builder().otherwise(handled::add).build();

  @BeforeEach
  void createTables() throws SQLException {
    database.createTables();
  }

  /** The table that handlers write to. */
  private static final class Invoices {

    void add(Connection connection, TaskEvent event) throws SQLException {
      try (PreparedStatement insert =
          connection.prepareStatement("insert into effect (consumer, event_id) values (?, ?)")) {
        insert.setString(1, "billing");
        insert.setObject(2, event.eventId());
        insert.executeUpdate();
      }
    }
  }

  @Test
  void showsWhatIsBelow() {
    assertThat(PAGE.blocks("java")).hasSize(8);
    assertThat(PAGE.javaThatIsNotIn(IdempotencePageTest.class)).isEmpty();
  }

  @Test
  void showsTheTableThatIsInTheJar() {
    assertThat(PAGE.blocks("sql")).hasSize(1);
    assertThat(TestDatabase.resource("processed_event.sql")).endsWith(PAGE.blocks("sql").get(0));
  }

  @Test
  void handlesAnEventOnceInALoopOfKafkasConsumer() throws Exception {
    ProcessedEvents processed = JdbcProcessedEvents.of(dataSource);
    IdempotentConsumer consumer = IdempotentConsumer.of("billing", processed);

    try (EmbeddedBroker broker = EmbeddedBroker.start();
        KafkaConsumer<String, Decoded<TaskEvent>> kafka =
            new KafkaConsumer<>(
                Map.of(
                    "bootstrap.servers", broker.bootstrapServers(),
                    "group.id", "billing",
                    "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new EventDeserializer<>(TaskEventCodec.INSTANCE))) {
      Duration timeout = Duration.ofSeconds(1);
      TaskEvent last = Samples.completed();
      publish(broker, event, event, last);
      kafka.subscribe(List.of("task-events"));
      while (!handled.contains(last)) {
        for (ConsumerRecord<String, Decoded<TaskEvent>> record : kafka.poll(timeout)) {
          if (record.value() instanceof Decoded.Valid<TaskEvent> valid) {
            consumer.handle(valid.event(), it -> it.dispatch(handler));
          }
        }
        kafka.commitSync();
      }
      assertThat(handled).containsExactly(event, last);
    }
  }

  private static void publish(EmbeddedBroker broker, TaskEvent... events) throws Exception {
    try (KafkaProducer<String, TaskEvent> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new EventSerializer<>(TaskEventCodec.INSTANCE))) {
      for (TaskEvent event : events) {
        producer.send(new ProducerRecord<>("task-events", event)).get();
      }
    }
  }

  @Test
  void remembersInMemory() {
    InMemoryProcessedEvents processed =
        InMemoryProcessedEvents.builder().maxCount(50_000).maxAge(Duration.ofHours(6)).build();
    IdempotentConsumer consumer = IdempotentConsumer.of("billing", processed);

    consumer.handle(event, it -> it.dispatch(handler));
    consumer.handle(event, it -> it.dispatch(handler));

    assertThat(handled).containsExactly(event);
  }

  @Test
  void writesInTheTransactionOfTheMark() throws SQLException {
    deliver();
    deliver();

    assertThat(database.number("select count(*) from effect")).isEqualTo(1);
  }

  private void deliver() throws SQLException {
    JdbcProcessedEvents processed = JdbcProcessedEvents.of(dataSource);
    JdbcIdempotentConsumer consumer = JdbcIdempotentConsumer.of("billing", processed);

    consumer.handle(event, (it, connection) -> invoices.add(connection, it));
  }

  @Test
  void takesPartInATransaction() throws SQLException {
    try (CurrentTransaction currentTransaction = new CurrentTransaction(dataSource)) {
      IdempotentConsumer consumer =
          IdempotentConsumer.of("billing", JdbcProcessedEvents.joining(currentTransaction));

      currentTransaction.begin();
      consumer.handle(event, it -> it.dispatch(handler));
      currentTransaction.commit();
      currentTransaction.begin();
      consumer.handle(event, it -> it.dispatch(handler));
      currentTransaction.commit();
    }
    assertThat(handled).containsExactly(event);
  }

  @Test
  void marksAnEventOnAConnection() throws SQLException {
    JdbcProcessedEvents processed = JdbcProcessedEvents.of(dataSource);
    for (int delivery = 0; delivery < 2; delivery++) {
      try (Connection connection = dataSource.getConnection()) {
        connection.setAutoCommit(false);
        if (processed.markProcessed(connection, "billing", event.eventId())) {
          invoices.add(connection, event);
        }
        connection.commit();
      }
    }
    assertThat(database.number("select count(*) from effect")).isEqualTo(1);
  }

  @Test
  void forgets() {
    JdbcProcessedEvents processed = JdbcProcessedEvents.of(dataSource);

    processed.forgetOlderThan(Duration.ofDays(30));
  }
}
