package io.eventfamily.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of events where nothing fails. */
@Timeout(120)
class PublishingTest {

  @RegisterExtension static final Broker BROKER = new Broker();

  private static App app;

  private final NewTask task = new NewTask(UUID.randomUUID(), "Büy milk");

  @BeforeAll
  static void start() {
    app = App.start(BROKER.bootstrapServers(), App.inMemory());
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void publishesWhatIsCommittedAsTheCodecWritesIt() throws Exception {
    UUID id = app.tasks().create(task);
    awaitPublished();

    List<ConsumerRecord<String, byte[]>> records = recordsOf(id);
    assertThat(records).hasSize(1);
    ConsumerRecord<String, byte[]> record = records.get(0);
    TaskEvent event = TaskEventCodec.INSTANCE.fromBytes(record.value());
    assertThat(record.value()).isEqualTo(TaskEventCodec.INSTANCE.toBytes(event));
    assertThat(record.key()).isEqualTo(TaskEventCodec.INSTANCE.partitionKey(event));
    assertThat(record.headers()).isEmpty();
    assertThat(event.payload().toString()).contains("Büy milk");
  }

  @Test
  void publishesNothingOfWhatIsRolledBack() throws Exception {
    List<UUID> rolledBack = new ArrayList<>();
    new TransactionTemplate(app.bean(PlatformTransactionManager.class))
        .executeWithoutResult(
            transaction -> {
              rolledBack.add(app.tasks().create(task));
              transaction.setRollbackOnly();
            });
    UUID committed = app.tasks().create(task);
    awaitPublished();

    assertThat(recordsOf(rolledBack.get(0))).isEmpty();
    assertThat(recordsOf(committed)).hasSize(1);
  }

  @Test
  void keepsTheOrderOfTheEventsOfATask() throws Exception {
    ConcurrentLinkedQueue<UUID> ids = new ConcurrentLinkedQueue<>();
    ExecutorService users = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int user = 0; user < 4; user++) {
        all.add(users.submit(() -> liveAndDie(ids)));
      }
      for (Future<?> each : all) {
        each.get(60, TimeUnit.SECONDS);
      }
    } finally {
      users.shutdown();
    }
    awaitPublished();

    Map<String, List<String>> types = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : BROKER.records()) {
      types
          .computeIfAbsent(record.key(), key -> new ArrayList<>())
          .add(TaskEventCodec.INSTANCE.fromBytes(record.value()).eventType().wireName());
    }
    assertThat(ids)
        .hasSize(200)
        .allSatisfy(
            id ->
                assertThat(types.get(id.toString()))
                    .containsExactly("task.created", "task.completed", "task.deleted"));
  }

  private void liveAndDie(ConcurrentLinkedQueue<UUID> ids) {
    for (int index = 0; index < 50; index++) {
      UUID id = app.tasks().create(task);
      app.tasks().complete(id);
      app.tasks().delete(id);
      ids.add(id);
    }
  }

  private static void awaitPublished() throws Exception {
    Await.until("The registry is empty.", () -> app.outstanding() == 0);
  }

  private static List<ConsumerRecord<String, byte[]>> recordsOf(UUID task) {
    return BROKER.records().stream()
        .filter(record -> record.key().equals(task.toString()))
        .toList();
  }
}
