package io.eventfamily.dapr.subscribe;

/** What became of a delivery. */
public enum DeliveryOutcome {

  /** The handler has returned. */
  HANDLED(DeliveryStatus.SUCCESS),

  /** The type is not known or not handled, which is no matter. */
  UNKNOWN_SKIPPED(DeliveryStatus.SUCCESS),

  /** The type is not known or not handled, and such events are to be dropped. */
  UNKNOWN_DROPPED(DeliveryStatus.DROP),

  /** No event was found in it. It would be no other the next time. */
  UNREADABLE(DeliveryStatus.DROP),

  /** The event breaks its declaration. It would be no other the next time. */
  INVALID(DeliveryStatus.DROP),

  /** The handler threw a {@link DropEventException}. */
  DROPPED_BY_HANDLER(DeliveryStatus.DROP),

  /** The handler threw something else. */
  FAILED(DeliveryStatus.RETRY);

  private final DeliveryStatus status;

  DeliveryOutcome(DeliveryStatus status) {
    this.status = status;
  }

  /** What the sidecar is told. */
  public DeliveryStatus status() {
    return status;
  }
}
