package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;

/**
 * What became of one event.
 *
 * @param <E> the family's event
 */
public sealed interface PublishResult<E extends Event<?>> {

  /** The event. */
  E event();

  /** In how many requests the event was; 0 where it was never sent. */
  int attempts();

  /**
   * The broker has acknowledged the event. It may be there more than once, each time with the same
   * id.
   */
  record Published<E extends Event<?>>(E event, int attempts) implements PublishResult<E> {

    @Override
    public String toString() {
      return "Published[" + EventText.of(event) + ", attempts=" + attempts + "]";
    }
  }

  /**
   * The event was not acknowledged, and the dead-letter sink has it. It may still have reached the
   * broker, where it was the answer that got lost.
   *
   * @param reason why the last attempt failed, for people
   */
  record DeadLettered<E extends Event<?>>(E event, int attempts, String reason)
      implements PublishResult<E> {

    @Override
    public String toString() {
      return "DeadLettered["
          + EventText.of(event)
          + ", attempts="
          + attempts
          + ", reason="
          + reason
          + "]";
    }
  }

  /**
   * The event was not acknowledged, and the dead-letter sink does not have it either: only the
   * caller has it now.
   *
   * @param reason why the last attempt failed, for people
   * @param sinkFailure why the dead-letter sink has not stored it
   */
  record Lost<E extends Event<?>>(E event, int attempts, String reason, Throwable sinkFailure)
      implements PublishResult<E> {

    @Override
    public String toString() {
      return "Lost["
          + EventText.of(event)
          + ", attempts="
          + attempts
          + ", reason="
          + reason
          + ", sinkFailure="
          + sinkFailure.getClass().getName()
          + "]";
    }
  }
}
