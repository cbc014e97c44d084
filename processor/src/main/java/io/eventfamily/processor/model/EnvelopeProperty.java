package io.eventfamily.processor.model;

import java.util.Arrays;
import java.util.List;

/**
 * The properties that an envelope has without being told, in the order in which they are written.
 */
public enum EnvelopeProperty {
  EVENT_ID("eventId"),
  EVENT_TYPE("eventType"),
  SCHEMA_VERSION("schemaVersion"),
  TIMESTAMP("timestamp"),
  CORRELATION_ID("correlationId"),
  CAUSATION_ID("causationId"),
  PAYLOAD("payload");

  private final String javaName;

  EnvelopeProperty(String javaName) {
    this.javaName = javaName;
  }

  /** Its name in Java. */
  public String javaName() {
    return javaName;
  }

  static List<EnvelopeProperty> of(boolean versioned, boolean correlated) {
    return Arrays.stream(values())
        .filter(property -> versioned || property != SCHEMA_VERSION)
        .filter(property -> correlated || (property != CORRELATION_ID && property != CAUSATION_ID))
        .toList();
  }
}
