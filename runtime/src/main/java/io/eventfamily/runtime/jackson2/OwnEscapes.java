package io.eventfamily.runtime.jackson2;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.eventfamily.runtime.json.EscapedText;
import io.eventfamily.runtime.text.Escapes;

/**
 * A string that Jackson 2 would write otherwise than this library does: in upper-case hexadecimal,
 * or with a pair of surrogates as two escapes where it writes UTF-8.
 */
final class OwnEscapes extends EscapedText implements SerializableString {

  private OwnEscapes(String value) {
    super(value);
  }

  /** Whether a string has to be written as {@link #of} gives it. */
  static boolean areNeededFor(String value) {
    return Escapes.needsHexOrPair(value);
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
