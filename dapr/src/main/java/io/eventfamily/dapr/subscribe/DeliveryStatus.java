package io.eventfamily.dapr.subscribe;

/** What a sidecar is told of a delivery; the names are those of Dapr. */
public enum DeliveryStatus {

  /** It is done with. */
  SUCCESS,

  /** It is to be delivered again. */
  RETRY,

  /** It goes to the dead-letter topic, if there is one, and is then done with. */
  DROP
}
