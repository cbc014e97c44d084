package io.eventfamily.processor.random;

/** What constraints and defaults must know of a type. */
enum Kind {
  TEXT,
  NUMBER,
  BOOLEAN,
  /** A value without parts that no constraint knows. */
  SCALAR,
  BYTES,
  CONTAINER,
  ENUM,
  RECORD,
  UNION,
  FREE,
  /** What no property can have. */
  UNKNOWN
}
