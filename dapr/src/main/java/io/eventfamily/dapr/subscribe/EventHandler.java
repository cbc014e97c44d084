package io.eventfamily.dapr.subscribe;

/**
 * Handles events.
 *
 * @param <E> the family's event
 */
@FunctionalInterface
public interface EventHandler<E> {

  /**
   * Handles one event. Events come at least once: the same one, by its id, may come again.
   *
   * @throws DropEventException where the event can never be handled
   * @throws Exception where it should be delivered again
   */
  void handle(E event) throws Exception;
}
