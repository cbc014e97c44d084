package io.eventfamily.runtime;

/** A type of event, as one constant of a family's generated enum. */
public interface EventType {

  /** The name that stands in the JSON property {@code event_type}, such as {@code task.created}. */
  String wireName();
}
