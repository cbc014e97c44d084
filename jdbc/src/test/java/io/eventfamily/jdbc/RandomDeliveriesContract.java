package io.eventfamily.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.idempotence.ProcessedEventsException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Several instances of two consumers are delivered the same events at once, and die and fail
 * between all steps. Every event has its effect once, and has it when a delivery is acknowledged.
 */
@Timeout(120)
abstract class RandomDeliveriesContract {

  private static final long SEED = 20_260_115;
  private static final int EVENTS = 25;
  private static final int DELIVERIES = 40;

  private final Map<String, AtomicInteger> running = new ConcurrentHashMap<>();
  private final Map<Step, AtomicInteger> done = new ConcurrentHashMap<>();
  private final List<UUID> events =
      IntStream.range(0, EVENTS).mapToObj(number -> new UUID(3, number)).toList();

  abstract TestDatabase database();

  /** What happens in a delivery. */
  private enum Step {
    FAIL_AT_ONCE,
    FAIL_BEHIND_THE_EFFECT,
    DIE_BEHIND_THE_EFFECT,
    SUCCEED
  }

  @Test
  void haveOneEffectForEachEventAndConsumer() throws Exception {
    database().createTables();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Callable<Void>> instances = new ArrayList<>();
      for (int instance = 0; instance < 6; instance++) {
        String consumer = instance < 4 ? "a" : "b";
        Random random = new Random(SEED + instance);
        instances.add(() -> deliver(consumer, random));
      }
      for (Future<Void> result : threads.invokeAll(instances)) {
        result.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(done).containsOnlyKeys(Step.values());
    assertThat(database().number("select count(*) from effect")).isEqualTo(2 * EVENTS);
    assertThat(
            database()
                .number("select count(*) from (select distinct consumer, event_id from effect) e"))
        .isEqualTo(2 * EVENTS);
    assertThat(database().number("select count(*) from processed_event")).isEqualTo(2 * EVENTS);
  }

  /** Delivers events at random, and in the end each until it is acknowledged. */
  private Void deliver(String consumer, Random random) throws SQLException {
    JdbcProcessedEvents processed = JdbcProcessedEvents.of(database().dataSource());
    for (int delivery = 0; delivery < DELIVERIES; delivery++) {
      deliver(processed, consumer, events.get(random.nextInt(EVENTS)), step(random));
    }
    for (UUID event : events) {
      while (!deliver(processed, consumer, event, Step.SUCCEED)) {
        Thread.onSpinWait();
      }
    }
    return null;
  }

  private static Step step(Random random) {
    return Step.values()[random.nextInt(Step.values().length)];
  }

  /** Whether the delivery is acknowledged. */
  private boolean deliver(JdbcProcessedEvents processed, String consumer, UUID event, Step step)
      throws SQLException {
    try {
      processed.processOnce(
          consumer,
          event,
          (ConnectionAction<Exception>) connection -> handle(connection, consumer, event, step));
    } catch (ProcessedEventsException | IOException e) {
      return false;
    } catch (Exception e) {
      throw new AssertionError("A delivery fails as it should not.", e);
    }
    assertThat(effects(consumer, event)).isEqualTo(1);
    return true;
  }

  private void handle(Connection connection, String consumer, UUID event, Step step)
      throws Exception {
    done.computeIfAbsent(step, it -> new AtomicInteger()).incrementAndGet();
    AtomicInteger count = running.computeIfAbsent(consumer + event, it -> new AtomicInteger());
    assertThat(count.incrementAndGet()).isEqualTo(1);
    try {
      if (step == Step.FAIL_AT_ONCE) {
        throw new IOException("at once");
      }
      addEffect(connection, consumer, event);
      if (step == Step.FAIL_BEHIND_THE_EFFECT) {
        throw new IOException("behind the effect");
      }
    } finally {
      // Not below: where the session has ended, the next delivery runs.
      count.decrementAndGet();
    }
    if (step == Step.DIE_BEHIND_THE_EFFECT) {
      database().kill(connection);
    }
  }

  private static void addEffect(Connection connection, String consumer, UUID event)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into effect (consumer, event_id) values (?, ?)")) {
      insert.setString(1, consumer);
      insert.setObject(2, event);
      insert.executeUpdate();
    }
  }

  private long effects(String consumer, UUID event) throws SQLException {
    return database()
        .number(
            "select count(*) from effect where consumer = '%s' and event_id = '%s'"
                .formatted(consumer, event));
  }
}
