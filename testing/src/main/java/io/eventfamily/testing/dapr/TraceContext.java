package io.eventfamily.testing.dapr;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace that a request belongs to, as Dapr passes it on where it exports no traces: unchanged.
 *
 * @param parent what {@code traceparent} says; empty where there is no valid one
 * @param state what {@code tracestate} says; may be empty
 */
record TraceContext(String parent, String state) {

  static final TraceContext NONE = new TraceContext("", "");

  static final String PARENT = "traceparent";
  static final String STATE = "tracestate";
  static final String ID = "traceid";

  /** What Dapr writes for a trace that is none. */
  private static final String ZEROS = "00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-00";

  private static final Pattern VALID =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  static TraceContext of(@Nullable String parent, @Nullable String state) {
    return parent != null && VALID.matcher(parent).matches()
        ? new TraceContext(parent, state == null ? "" : state)
        : NONE;
  }

  /** The trace that an event says it is part of; null where it says none, or not as a string. */
  static @Nullable TraceContext ofEvent(Map<?, ?> event) {
    Object parent = event.get(PARENT);
    Object trace = parent == null ? event.get(ID) : parent;
    return trace instanceof String text ? of(text, null) : null;
  }

  boolean isValid() {
    return !parent.isEmpty();
  }

  /** What stands in a header. */
  String parentHeader() {
    return isValid() ? parent : ZEROS;
  }
}
