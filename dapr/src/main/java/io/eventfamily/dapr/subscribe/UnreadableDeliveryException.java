package io.eventfamily.dapr.subscribe;

/** There is no event to be found in a delivery. */
final class UnreadableDeliveryException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason for people; nothing of the delivery itself, which may hold secrets
   */
  UnreadableDeliveryException(String reason) {
    super(reason);
  }
}
