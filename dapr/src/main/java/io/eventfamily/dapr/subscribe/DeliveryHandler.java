package io.eventfamily.dapr.subscribe;

/**
 * Handles events, and sees how they came.
 *
 * @param <E> the family's event
 */
@FunctionalInterface
public interface DeliveryHandler<E> {

  /**
   * Handles one event. Events come at least once: the same one, by its id, may come again.
   *
   * @throws DropEventException where the event can never be handled
   * @throws Exception where it should be delivered again
   */
  void handle(E event, Delivery delivery) throws Exception;
}
