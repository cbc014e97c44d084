package io.eventfamily.runtime;

import java.util.Objects;

/**
 * One thing that is wrong with an event.
 *
 * @param code what is wrong, as one of Pydantic's error types: {@code missing}, {@code uuid_type},
 *     {@code string_too_long} …
 * @param pointer where, as a JSON Pointer (RFC 6901) from the event's root; {@code ""} is the whole
 *     document. A payload that is built alone is below {@code /payload}
 * @param message for people; never holds the value that was found
 */
public record Violation(String code, String pointer, String message) {
  public Violation {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    return (pointer.isEmpty() ? "the document" : pointer) + ": " + message + " [" + code + "]";
  }
}
