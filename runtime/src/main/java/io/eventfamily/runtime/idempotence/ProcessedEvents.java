package io.eventfamily.runtime.idempotence;

import java.util.UUID;

/**
 * Remembers which events a consumer has processed. Usually called by an {@link IdempotentConsumer}.
 *
 * <p>A store does not only keep marks, it runs the action itself. So it decides when the mark is
 * made, and that is where all depends on: a mark made before loses an event where the process dies
 * in between, and one made behind lets an event be processed twice. A store with transactions makes
 * both together.
 *
 * <p>Can be shared between threads.
 */
public interface ProcessedEvents {

  /**
   * Runs the action, unless the event was processed already.
   *
   * <ul>
   *   <li>Where the action throws, the event is not processed, and the exception passes through.
   *   <li>While the action runs, the same event does not run again: a second delivery waits until
   *       the first one is decided. Then it is a duplicate, or runs itself.
   *   <li>Consumers of different names know nothing of each other.
   *   <li>An action must not process its own event again: it would wait for itself.
   * </ul>
   *
   * @param consumer the name of the consumer, such as its group's
   * @param eventId the id of the event
   * @return true where the action ran, and false where the event is a duplicate: then an earlier
   *     delivery is processed, as safely as this store remembers anything
   * @throws ProcessedEventsException where the store fails or a second delivery has waited too
   *     long; the event must be delivered again
   * @throws X what the action throws
   */
  <X extends Exception> boolean processOnce(String consumer, UUID eventId, Action<X> action)
      throws X;

  /**
   * What is done once.
   *
   * @param <X> what it throws
   */
  @FunctionalInterface
  interface Action<X extends Exception> {

    /** Does it. */
    void run() throws X;
  }
}
