package io.eventfamily.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.eventfamily.runtime.idempotence.IdempotentConsumer;
import io.eventfamily.runtime.idempotence.ProcessedEvents.Action;
import io.eventfamily.runtime.idempotence.ProcessedEventsException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds on each database. */
@Timeout(120)
abstract class ProcessedEventsContract {

  private static final String EFFECTS = "select count(*) from effect";
  private static final String MARKS = "select count(*) from processed_event";

  private final UUID event = UUID.randomUUID();

  private JdbcProcessedEvents processed;

  abstract TestDatabase database();

  @BeforeEach
  void createTables() throws SQLException {
    database().createTables();
    processed = JdbcProcessedEvents.of(database().dataSource());
  }

  @Test
  void commitsTheEffectTogetherWithTheMark() throws SQLException {
    boolean first =
        processed.processOnce(
            "a",
            event,
            (Connection connection) -> {
              addEffect(connection, "a", event);
              assertThat(database().number(MARKS)).isZero();
              assertThat(database().number(EFFECTS)).isZero();
            });

    assertThat(first).isTrue();
    assertThat(database().number(MARKS)).isEqualTo(1);
    assertThat(database().number(EFFECTS)).isEqualTo(1);
  }

  @Test
  void doesNothingForADuplicate() throws SQLException {
    assertThat(processed.processOnce("a", event, effectOf("a"))).isTrue();
    assertThat(processed.processOnce("a", event, effectOf("a"))).isFalse();
    assertThat(otherInstance().processOnce("a", event, effectOf("a"))).isFalse();

    assertThat(database().number(EFFECTS)).isEqualTo(1);
  }

  @Test
  void keepsConsumersApart() throws SQLException {
    assertThat(processed.processOnce("a", event, effectOf("a"))).isTrue();
    assertThat(processed.processOnce("b", event, effectOf("b"))).isTrue();

    assertThat(database().number(EFFECTS)).isEqualTo(2);
  }

  @Test
  void rollsBackTheMarkAndTheEffectWhereTheActionThrows() throws SQLException {
    IOException failure = new IOException("no");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                processed.processOnce(
                    "a",
                    event,
                    (ConnectionAction<Exception>)
                        connection -> {
                          addEffect(connection, "a", event);
                          throw failure;
                        }))
        .isSameAs(failure);

    assertThat(database().number(MARKS)).isZero();
    assertThat(database().number(EFFECTS)).isZero();
    assertThat(processed.processOnce("a", event, effectOf("a"))).isTrue();
  }

  @Test
  void rollsBackWhereTheActionThrowsAnError() throws SQLException {
    Action<RuntimeException> fatal =
        () -> {
          throw new StackOverflowError();
        };

    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(() -> processed.processOnce("a", event, fatal));

    assertThat(database().number(MARKS)).isZero();
  }

  @Test
  void letsASecondDeliveryWaitAndThenBeADuplicate() throws Exception {
    Held first = hold(processed, null);
    FutureTask<Boolean> second =
        new FutureTask<>(() -> otherInstance().processOnce("a", event, effectOf("a")));
    Thread thread = start(second);
    database().awaitBlocked(thread);

    assertThat(second).isNotDone();
    first.release();

    assertThat(first.result.get()).isTrue();
    assertThat(second.get()).isFalse();
    assertThat(database().number(EFFECTS)).isEqualTo(1);
  }

  @Test
  void letsASecondDeliveryRunWhereTheFirstOneFails() throws Exception {
    Held first = hold(processed, new IOException("no"));
    FutureTask<Boolean> second =
        new FutureTask<>(() -> otherInstance().processOnce("a", event, effectOf("a")));
    Thread thread = start(second);
    database().awaitBlocked(thread);

    assertThat(second).isNotDone();
    first.release();

    assertThat(first.result).failsWithin(Duration.ofSeconds(60));
    assertThat(second.get()).isTrue();
    assertThat(database().number(EFFECTS)).isEqualTo(1);
  }

  @Test
  void letsASecondDeliveryRunWhereTheFirstOneDies() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    FutureTask<Boolean> second =
        new FutureTask<>(() -> otherInstance().processOnce("a", event, effectOf("a")));

    assertThatExceptionOfType(ProcessedEventsException.class)
        .isThrownBy(
            () ->
                processed.processOnce(
                    "a",
                    event,
                    (ConnectionAction<Exception>)
                        connection -> {
                          addEffect(connection, "a", event);
                          database().awaitBlocked(start(second));
                          waiting.countDown();
                          database().kill(connection);
                        }))
        .withMessageContaining("could not be committed")
        .withMessageContaining(event.toString());

    assertThat(waiting.getCount()).isZero();
    assertThat(second.get()).isTrue();
    assertThat(database().number(EFFECTS)).isEqualTo(1);
  }

  @Test
  void processesAnEventAgainWhoseConnectionDiedInTheAction() throws SQLException {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () ->
                processed.processOnce(
                    "a",
                    event,
                    (ConnectionAction<SQLException>)
                        connection -> {
                          database().kill(connection);
                          addEffect(connection, "a", event);
                        }));

    assertThat(processed.processOnce("a", event, effectOf("a"))).isTrue();
  }

  @Test
  void noticesAnActionThatRollsBack() throws SQLException {
    assertThatExceptionOfType(ProcessedEventsException.class)
        .isThrownBy(
            () ->
                processed.processOnce(
                    "a", event, (ConnectionAction<SQLException>) Connection::rollback))
        .withMessageContaining("The action has rolled back");

    assertThat(processed.processOnce("a", event, effectOf("a"))).isTrue();
  }

  @Test
  void tellsThatTheDatabaseFails() throws SQLException {
    database().execute("drop table processed_event");

    assertThatExceptionOfType(ProcessedEventsException.class)
        .isThrownBy(() -> processed.processOnce("a", event, effectOf("a")))
        .withMessage(
            "Whether the event %s for the consumer a was processed cannot be told. It must be delivered again.",
            event)
        .withCauseInstanceOf(SQLException.class);
    assertThat(database().number(EFFECTS)).isZero();
  }

  @Test
  void marksInTheTransactionOfTheCaller() throws SQLException {
    try (Connection connection = database().dataSource().getConnection()) {
      connection.setAutoCommit(false);
      assertThat(processed.markProcessed(connection, "a", event)).isTrue();
      connection.rollback();

      assertThat(processed.markProcessed(connection, "a", event)).isTrue();
      connection.commit();

      // The transaction goes on behind a duplicate.
      assertThat(processed.markProcessed(connection, "a", event)).isFalse();
      addEffect(connection, "a", event);
      connection.commit();
    }
    assertThat(database().number(EFFECTS)).isEqualTo(1);
  }

  @Test
  void refusesToMarkWithoutATransaction() throws SQLException {
    try (Connection connection = database().dataSource().getConnection()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> processed.markProcessed(connection, "a", event))
          .withMessageStartingWith("There is no transaction");
    }
    assertThat(database().number(MARKS)).isZero();
  }

  @Test
  void takesPartInTheTransactionOfTheCaller() throws SQLException {
    try (CurrentTransaction current = new CurrentTransaction(database().dataSource())) {
      JdbcProcessedEvents joining = JdbcProcessedEvents.joining(current);
      current.begin();
      assertThat(joining.processOnce("a", event, effectOf("a"))).isTrue();
      assertThat(joining.processOnce("a", event, effectOf("a"))).isFalse();
      current.rollback();
      assertThat(database().number(MARKS)).isZero();
      assertThat(database().number(EFFECTS)).isZero();

      current.begin();
      assertThat(joining.processOnce("a", event, effectOf("a"))).isTrue();
      current.commit();
      assertThat(database().number(MARKS)).isEqualTo(1);
      assertThat(database().number(EFFECTS)).isEqualTo(1);
    }
  }

  @Test
  void leavesNoMarkWhereTheCallerCommitsInSpiteOfAFailure() throws SQLException {
    Action<IOException> failing =
        () -> {
          throw new IOException("no");
        };
    try (CurrentTransaction current = new CurrentTransaction(database().dataSource())) {
      JdbcProcessedEvents joining = JdbcProcessedEvents.joining(current);
      current.begin();
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> joining.processOnce("a", event, failing));
      current.commit();
    }
    assertThat(database().number(MARKS)).isZero();
  }

  @Test
  void refusesToJoinWhereThereIsNoTransaction() throws SQLException {
    JdbcProcessedEvents joining = JdbcProcessedEvents.joining(database().dataSource());

    assertThatIllegalStateException()
        .isThrownBy(() -> joining.processOnce("a", event, effectOf("a")))
        .withMessageStartingWith("There is no transaction");
    assertThat(database().number(MARKS)).isZero();
  }

  @Test
  void givesTheConnectionBackAsItWas() throws SQLException {
    try (CurrentTransaction single = new CurrentTransaction(database().dataSource())) {
      JdbcProcessedEvents onOne = JdbcProcessedEvents.of(single);
      onOne.processOnce("a", event, effectOf("a"));
      assertThat(single.getConnection().getAutoCommit()).isTrue();

      single.begin();
      onOne.processOnce("b", event, effectOf("b"));
      assertThat(single.getConnection().getAutoCommit()).isFalse();
    }
    assertThat(database().number(MARKS)).isEqualTo(2);
  }

  @Test
  void forgetsWhatWasProcessedLongAgo() throws SQLException {
    processed.processOnce("a", event, effectOf("a"));
    processed.processOnce("b", event, effectOf("b"));
    database()
        .execute(
            "update processed_event set processed_at = processed_at - interval '8' day"
                + " where consumer = 'a'");

    assertThat(processed.forgetOlderThan(Duration.ofDays(9))).isZero();
    assertThat(processed.forgetOlderThan(Duration.ofDays(7))).isEqualTo(1);

    assertThat(processed.processOnce("a", event, effectOf("a"))).isTrue();
    assertThat(processed.processOnce("b", event, effectOf("b"))).isFalse();
  }

  @Test
  void canUseAnotherTable() throws SQLException {
    database().execute("alter table processed_event rename to inbox");
    JdbcProcessedEvents inbox =
        JdbcProcessedEvents.builder(database().dataSource()).table("public.inbox").build();

    assertThat(inbox.processOnce("a", event, effectOf("a"))).isTrue();
    assertThat(inbox.processOnce("a", event, effectOf("a"))).isFalse();
  }

  @Test
  void handlesAnEventOnceInOneLine() throws SQLException {
    TaskEvent created = Samples.created("Water the plants");
    JdbcIdempotentConsumer consumer = JdbcIdempotentConsumer.of("a", processed);

    assertThat(consumer.handle(created, (it, at) -> addEffect(at, "a", it.eventId()))).isTrue();
    assertThat(consumer.handle(created, (it, at) -> addEffect(at, "a", it.eventId()))).isFalse();
    assertThat(IdempotentConsumer.of("a", processed).handle(created, it -> {})).isFalse();
    assertThat(IdempotentConsumer.of("b", processed).handle(created, it -> {})).isTrue();
    assertThat(database().number(EFFECTS)).isEqualTo(1);
  }

  private JdbcProcessedEvents otherInstance() {
    return JdbcProcessedEvents.of(database().dataSource());
  }

  private ConnectionAction<SQLException> effectOf(String consumer) {
    return connection -> addEffect(connection, consumer, event);
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

  private static Thread start(Runnable task) {
    Thread thread = new Thread(task, "second delivery");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** A delivery that has written and does not end until it is released. */
  private Held hold(JdbcProcessedEvents store, Exception failure) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    FutureTask<Boolean> result =
        new FutureTask<>(
            () ->
                store.processOnce(
                    "a",
                    event,
                    (ConnectionAction<Exception>)
                        connection -> {
                          addEffect(connection, "a", event);
                          begun.countDown();
                          released.await();
                          if (failure != null) {
                            throw failure;
                          }
                        }));
    start(result);
    begun.await();
    return new Held(released, result);
  }

  /** A delivery that is being processed. */
  private record Held(CountDownLatch released, FutureTask<Boolean> result) {

    void release() {
      released.countDown();
    }
  }
}
