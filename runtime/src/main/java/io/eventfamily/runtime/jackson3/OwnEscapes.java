package io.eventfamily.runtime.jackson3;

import io.eventfamily.runtime.json.EscapedText;
import io.eventfamily.runtime.text.Escapes;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A string that Jackson 3 would write otherwise than this library does: in upper-case hexadecimal.
 */
final class OwnEscapes extends EscapedText implements SerializableString {

  private OwnEscapes(String value) {
    super(value);
  }

  /** Whether a string has to be written as {@link #of} gives it. */
  static boolean areNeededFor(String value) {
    return Escapes.needsHex(value);
  }

  /** A string with its own escapes, whether it needs them or not. */
  static SerializableString of(String value) {
    return new OwnEscapes(value);
  }

  /** A name that is written many times. */
  static SerializableString ofName(String name) {
    return areNeededFor(name) ? of(name) : new SerializedString(name);
  }
}
