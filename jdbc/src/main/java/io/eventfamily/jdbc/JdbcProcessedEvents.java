package io.eventfamily.jdbc;

import io.eventfamily.runtime.idempotence.ProcessedEvents;
import io.eventfamily.runtime.idempotence.ProcessedEventsException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Remembers processed events in a table of a database. The mark of an event is inserted first, and
 * what the action writes on the same connection commits together with it, or not at all. Several
 * instances of a consumer share the table, and a second delivery waits in the database.
 *
 * <p>What an action does elsewhere is not undone: where the process dies behind it and before the
 * commit, it is done again. Where the connection breaks while an action runs, the database lets a
 * second delivery run at once, and nothing of the first one can commit. The table is in {@code
 * META-INF/eventfamily/processed_event.sql}.
 */
public final class JdbcProcessedEvents implements ProcessedEvents {

  private final DataSource database;
  private final boolean joining;
  private final ProcessedEventTable table;

  private JdbcProcessedEvents(DataSource database, boolean joining, String table) {
    this.database = Objects.requireNonNull(database, "database");
    this.joining = joining;
    this.table = new ProcessedEventTable(SqlNames.requireTable(table));
  }

  /** In the table {@code processed_event}, with a transaction for each event. */
  public static JdbcProcessedEvents of(DataSource database) {
    return builder(database).build();
  }

  /**
   * In the table {@code processed_event}, within the transaction that the caller has begun.
   *
   * @param database gives the connection of the current transaction, such as Spring's {@code
   *     TransactionAwareDataSourceProxy}
   */
  public static JdbcProcessedEvents joining(DataSource database) {
    return builder(database).joinTransaction().build();
  }

  /** Begins one of another table. */
  public static Builder builder(DataSource database) {
    return new Builder(database);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException where a transaction is to be joined and there is none
   */
  @Override
  public <X extends Exception> boolean processOnce(String consumer, UUID eventId, Action<X> action)
      throws X {
    return processOnce(consumer, eventId, (ConnectionAction<X>) connection -> action.run());
  }

  /**
   * Runs the action, unless the event was processed already, in the transaction in which the event
   * is marked: see {@link ProcessedEvents#processOnce}.
   *
   * @return true where the action ran, and false where the event is a duplicate
   * @throws ProcessedEventsException where the database fails; the event must be delivered again
   * @throws IllegalStateException where a transaction is to be joined and there is none
   * @throws X what the action throws
   */
  public <X extends Exception> boolean processOnce(
      String consumer, UUID eventId, ConnectionAction<X> action) throws X {
    Objects.requireNonNull(consumer, "consumer");
    Objects.requireNonNull(eventId, "eventId");
    Delivery delivery = new Delivery(consumer, eventId);
    Transaction transaction = delivery.begin();
    boolean first = false;
    Throwable failure = null;
    try {
      first = delivery.mark(transaction.connection());
      if (first) {
        action.run(transaction.connection());
        delivery.commit(transaction);
      }
    } catch (Throwable e) {
      failure = e;
      if (first && !transaction.isOwn()) {
        delivery.unmark(transaction.connection(), e);
      }
      throw e;
    } finally {
      delivery.end(transaction, failure);
    }
    return first;
  }

  /**
   * Marks an event as processed on a connection that has a transaction. Who is told true handles
   * the event in the same transaction, and rolls it back where that fails.
   *
   * <p>Where another transaction has marked the event and has not ended, the database waits.
   *
   * @return true where the event was not marked before, and false where it is a duplicate
   * @throws SQLException where the database fails; then the transaction must be rolled back
   * @throws IllegalStateException where there is no transaction
   */
  public boolean markProcessed(Connection connection, String consumer, UUID eventId)
      throws SQLException {
    Transaction.requireTransaction(connection);
    return table.add(connection, consumer, eventId);
  }

  /**
   * Forgets the events that were processed longer ago than this. They are not known as duplicates
   * any more.
   *
   * @return how many
   * @throws ProcessedEventsException where the database fails
   * @throws IllegalStateException where a transaction is to be joined and there is none
   */
  public int forgetOlderThan(Duration age) {
    OffsetDateTime time = OffsetDateTime.now(ZoneOffset.UTC).minus(age);
    try (Transaction transaction = open()) {
      int count = table.removeOlder(transaction.connection(), time);
      transaction.commit();
      return count;
    } catch (SQLException e) {
      throw new ProcessedEventsException("Old processed events could not be deleted.", e);
    }
  }

  private Transaction open() throws SQLException {
    return joining ? Transaction.join(database) : Transaction.begin(database);
  }

  /** The steps for one event. */
  private final class Delivery {

    private final String consumer;
    private final UUID eventId;

    private Delivery(String consumer, UUID eventId) {
      this.consumer = consumer;
      this.eventId = eventId;
    }

    private Transaction begin() {
      try {
        return open();
      } catch (SQLException e) {
        throw failed("There is no transaction for %s. It must be delivered again.", e);
      }
    }

    private boolean mark(Connection connection) {
      try {
        return table.add(connection, consumer, eventId);
      } catch (SQLException e) {
        throw failed("Whether %s was processed cannot be told. It must be delivered again.", e);
      }
    }

    /**
     * Looks at the mark first: PostgreSQL rolls back without a word where a statement has failed
     * and the action did not tell, and an action may have rolled back itself.
     */
    private void commit(Transaction transaction) {
      try {
        if (!table.contains(transaction.connection(), consumer, eventId)) {
          throw failed(
              "The action has rolled back that %s was processed. It must leave that to its caller, by an exception.",
              null);
        }
        transaction.commit();
      } catch (SQLException e) {
        throw failed(
            "That %s was processed could not be committed, or is not known to be. It must be delivered again.",
            e);
      }
    }

    /** The caller may commit in spite of the failure. */
    private void unmark(Connection connection, Throwable failure) {
      try {
        table.remove(connection, consumer, eventId);
      } catch (SQLException e) {
        failure.addSuppressed(e);
      }
    }

    private void end(Transaction transaction, @Nullable Throwable failure) {
      try {
        transaction.close();
      } catch (SQLException e) {
        if (failure == null) {
          throw failed("The transaction for %s could not be ended. It must be delivered again.", e);
        }
        failure.addSuppressed(e);
      }
    }

    private ProcessedEventsException failed(String message, @Nullable SQLException cause) {
      return new ProcessedEventsException(
          message.formatted("the event " + eventId + " for the consumer " + consumer), cause);
    }
  }

  /** Says where the events are remembered. */
  public static final class Builder {

    private final DataSource database;
    private String table = "processed_event";
    private boolean joining;

    private Builder(DataSource database) {
      this.database = database;
    }

    /**
     * The table; by default {@code processed_event}.
     *
     * @throws IllegalArgumentException where this is no name of a table
     */
    public Builder table(String table) {
      this.table = SqlNames.requireTable(table);
      return this;
    }

    /** Takes part in the transaction that the caller has begun, and does not begin any. */
    public Builder joinTransaction() {
      this.joining = true;
      return this;
    }

    /** A store in that table. */
    public JdbcProcessedEvents build() {
      return new JdbcProcessedEvents(database, joining, table);
    }
  }
}
