package io.eventfamily.runtime.idempotence;

import io.eventfamily.runtime.Event;
import java.util.Objects;

/**
 * Handles each event once, by its id. Deliveries of an event that was handled already do nothing.
 *
 * <pre>{@code
 * consumer.handle(event, it -> it.dispatch(handler));
 * }</pre>
 *
 * <p>What "once" is worth depends on the store, see {@link ProcessedEvents}. Can be shared between
 * threads.
 */
public final class IdempotentConsumer {

  private static final int LONGEST_NAME = 200;

  private final String name;
  private final ProcessedEvents processed;

  private IdempotentConsumer(String name, ProcessedEvents processed) {
    this.name = name;
    this.processed = processed;
  }

  /**
   * A consumer.
   *
   * @param name tells it from others that use the same store; all of its instances have the same
   *     one, and so usually it is the name of the consumer group
   * @throws IllegalArgumentException where the name is blank or has more than 200 characters
   */
  public static IdempotentConsumer of(String name, ProcessedEvents processed) {
    Objects.requireNonNull(processed, "processed");
    return new IdempotentConsumer(requireName(name), processed);
  }

  /**
   * The name, where a consumer can have it.
   *
   * @throws IllegalArgumentException where it is blank or has more than 200 characters
   */
  public static String requireName(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "The name of a consumer must have 1 to %d characters and not be blank, but is \"%s\"."
              .formatted(LONGEST_NAME, name));
    }
    return name;
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
    return processed.processOnce(name, event.eventId(), () -> handler.handle(event));
  }

  /** The name that tells this consumer from others. */
  public String name() {
    return name;
  }

  /**
   * What is done with an event.
   *
   * @param <E> the event
   * @param <X> what it throws
   */
  @FunctionalInterface
  public interface Handler<E, X extends Exception> {

    /** Handles the event. */
    void handle(E event) throws X;
  }
}
