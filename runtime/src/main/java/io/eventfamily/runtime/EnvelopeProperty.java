package io.eventfamily.runtime;

import java.util.Objects;

/**
 * A property of a family's envelope, for those who carry events in a format of their own.
 *
 * @param name in JSON
 * @param kind what its values are in JSON
 * @param sensitive whether its values must not show outside of the event
 */
public record EnvelopeProperty(String name, Kind kind, boolean sensitive) {

  /** What a value is in JSON; each may be null instead. */
  public enum Kind {
    STRING,
    NUMBER,
    BOOLEAN,
    /** An object, an array, or any of all kinds. */
    OTHER
  }

  public EnvelopeProperty {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
  }

  /** A property that may be shown. */
  public static EnvelopeProperty of(String name, Kind kind) {
    return new EnvelopeProperty(name, kind, false);
  }

  /** A property that is sensitive. */
  public static EnvelopeProperty ofSensitive(String name, Kind kind) {
    return new EnvelopeProperty(name, kind, true);
  }
}
