package io.eventfamily.jdbc;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.idempotence.IdempotentConsumer;
import io.eventfamily.runtime.idempotence.ProcessedEventsException;
import java.sql.Connection;
import java.util.Objects;

/**
 * Handles each event once, by its id, with handlers that write to the database in which processed
 * events are remembered. Both commit together.
 *
 * <pre>{@code
 * consumer.handle(event, (it, connection) -> invoices.add(connection, it));
 * }</pre>
 */
public final class JdbcIdempotentConsumer {

  private final String name;
  private final JdbcProcessedEvents processed;

  private JdbcIdempotentConsumer(String name, JdbcProcessedEvents processed) {
    this.name = name;
    this.processed = processed;
  }

  /**
   * A consumer.
   *
   * @param name tells it from others that use the same table; all of its instances have the same
   *     one, and so usually it is the name of the consumer group
   * @throws IllegalArgumentException where the name is blank or has more than 200 characters
   */
  public static JdbcIdempotentConsumer of(String name, JdbcProcessedEvents processed) {
    Objects.requireNonNull(processed, "processed");
    return new JdbcIdempotentConsumer(IdempotentConsumer.requireName(name), processed);
  }

  /**
   * Handles an event, unless it was handled already. Where this throws, the event was not handled
   * and must not be acknowledged.
   *
   * @return whether it was handled now; false where it is a duplicate, which can be acknowledged
   * @throws ProcessedEventsException where nobody can tell whether the event was handled
   * @throws X what the handler throws
   */
  public <E extends Event<?>, X extends Exception> boolean handle(
      E event, Handler<? super E, X> handler) throws X {
    Objects.requireNonNull(handler, "handler");
    return processed.processOnce(
        name, event.eventId(), (Connection connection) -> handler.handle(event, connection));
  }

  /** The name that tells this consumer from others. */
  public String name() {
    return name;
  }

  /**
   * What is done with an event in a transaction.
   *
   * @param <E> the event
   * @param <X> what it throws
   */
  @FunctionalInterface
  public interface Handler<E, X extends Exception> {

    /**
     * Handles the event.
     *
     * @param connection in the transaction; must not be committed, rolled back or closed
     */
    void handle(E event, Connection connection) throws X;
  }
}
