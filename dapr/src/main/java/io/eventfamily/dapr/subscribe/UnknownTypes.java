package io.eventfamily.dapr.subscribe;

/** What becomes of events of a type that this code does not know, or does not handle. */
public enum UnknownTypes {

  /** They are done with. Right where a service handles some of the types on a topic. */
  SKIP,

  /** The sidecar puts them to the dead-letter topic, if there is one. */
  DROP
}
