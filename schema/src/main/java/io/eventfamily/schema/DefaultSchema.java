package io.eventfamily.schema;

/** What takes the place of a property that is absent. */
public sealed interface DefaultSchema {

  /** A value. That of an empty container is its empty JSON. */
  record Constant(JsonText value) implements DefaultSchema {}

  /** What code makes of the other properties. */
  record Computed() implements DefaultSchema {}

  /** What is made anew for every event. Only built-in properties have it. */
  record Supplied(Supply supply) implements DefaultSchema {}

  /** What can be made for an event. */
  enum Supply {
    RANDOM_UUID,
    NOW
  }
}
