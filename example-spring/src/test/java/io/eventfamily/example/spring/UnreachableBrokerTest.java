package io.eventfamily.example.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventCodec;
import io.eventfamily.example.TaskEventFactory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service whose broker is away goes on, and publishes later. */
@Timeout(120)
class UnreachableBrokerTest {

  @RegisterExtension static final Broker BROKER = new Broker();

  private final NewTask task = new NewTask(UUID.randomUUID(), "Büy milk");
  private final String database = App.inMemory();

  @Test
  void publishesInOrderWhenTheBrokerIsThere() throws Exception {
    try (Forwarder broker = new Forwarder(BROKER.bootstrapServers());
        App app = App.start(broker.address(), database)) {
      UUID id = liveAndDie(app);

      List<String> stored = stored(app);
      assertThat(stored).hasSize(3);
      assertThat(stored)
          .allSatisfy(
              json ->
                  assertThat(json)
                      .isEqualTo(
                          TaskEventCodec.INSTANCE.toJson(TaskEventCodec.INSTANCE.fromJson(json))));
      broker.open();
      awaitPublished(app);
      assertThat(published(id)).isEqualTo(stored);
    }
  }

  @Test
  void publishesInOrderAfterARestart() throws Exception {
    UUID id;
    List<String> stored;
    try (App app = App.start(App.NO_BROKER, database)) {
      id = liveAndDie(app);
      stored = stored(app);
    }
    try (App app = App.start(BROKER.bootstrapServers(), database)) {
      awaitPublished(app);
    }
    assertThat(stored).hasSize(3);
    assertThat(published(id)).isEqualTo(stored);
  }

  @Test
  void triesAgainWhatABrokerRefusesAndGoesOn() throws Exception {
    TaskEvent large =
        TaskEventFactory.createTaskCreatedEvent(
            it ->
                it.taskId(UUID.randomUUID())
                    .userId(task.userId())
                    .title("Büy milk")
                    .description("ü".repeat(600_000)));
    try (App app =
        App.start(BROKER.bootstrapServers(), database, "--tasks.publish-failed-every=100ms")) {
      new TransactionTemplate(app.bean(PlatformTransactionManager.class))
          .executeWithoutResult(transaction -> app.events().publishEvent(large));
      UUID id = app.tasks().create(task);

      Await.until("The other one is published.", () -> published(id).size() == 1);
      Await.until("It is tried again.", () -> attempts(app) > 2);
      assertThat(app.outstanding()).isEqualTo(1);
    }
  }

  private static int attempts(App app) {
    return app.database()
        .sql("SELECT completion_attempts FROM event_publication")
        .query(Integer.class)
        .single();
  }

  @Test
  void publishesAgainWhatHasFailed() throws Exception {
    try (Forwarder broker = new Forwarder(BROKER.bootstrapServers());
        App app =
            App.start(
                broker.address(),
                database,
                "--spring.kafka.producer.properties.max.block.ms=50",
                "--tasks.publish-failed-every=100ms")) {
      UUID id = app.tasks().create(task);
      Await.until("The event has failed.", () -> status(app).equals("FAILED"));

      broker.open();
      awaitPublished(app);
      assertThat(published(id)).hasSize(1);
    }
  }

  /** Makes three events. */
  private UUID liveAndDie(App app) {
    UUID id = app.tasks().create(task);
    app.tasks().complete(id);
    app.tasks().delete(id);
    return id;
  }

  private static List<String> stored(App app) {
    return app.database()
        .sql("SELECT serialized_event FROM event_publication ORDER BY publication_date")
        .query(String.class)
        .list();
  }

  private static String status(App app) {
    return app.database().sql("SELECT status FROM event_publication").query(String.class).single();
  }

  private static void awaitPublished(App app) throws Exception {
    Await.until("The registry is empty.", () -> app.outstanding() == 0);
  }

  private static List<String> published(UUID task) {
    return BROKER.records().stream()
        .filter(record -> record.key().equals(task.toString()))
        .map(record -> new String(record.value(), UTF_8))
        .toList();
  }
}
