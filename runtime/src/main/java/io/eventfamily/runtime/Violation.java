package io.eventfamily.runtime;

import java.util.Objects;
import java.util.regex.Pattern;

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

  /** So many characters of a pointer are shown to people; {@link #pointer()} has them all. */
  private static final int MOST_SHOWN_OF_POINTER = 200;

  /** What ends a line, cannot be seen, or changes the direction of what follows. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  public Violation {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    return (pointer.isEmpty() ? "the document" : printable(pointer))
        + ": "
        + message
        + " ["
        + code
        + "]";
  }

  /**
   * A pointer is made of names that a stranger may have chosen: it must not forge lines of a log.
   */
  private static String printable(String pointer) {
    boolean isLong = pointer.length() > MOST_SHOWN_OF_POINTER;
    String shown = isLong ? pointer.substring(0, MOST_SHOWN_OF_POINTER) + "…" : pointer;
    return INVISIBLE
        .matcher(shown)
        .replaceAll(found -> "\\\\u%04x".formatted(found.group().codePointAt(0)));
  }
}
