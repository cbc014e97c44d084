package io.eventfamily.schema.compatibility;

/** Who reads whose events. */
public enum Direction {
  /** Readers of the newer version read what writers of the older one wrote. */
  BACKWARD,

  /** Readers of the older version read what writers of the newer one write. */
  FORWARD
}
