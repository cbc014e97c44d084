package io.eventfamily.testing.dapr;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** What Go escapes in JSON: also what could end a script or an element of HTML. */
final class GoEscapes extends CharacterEscapes {

  @Serial private static final long serialVersionUID = 1L;

  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private final int[] ascii = standardAsciiEscapesForJSON();

  GoEscapes() {
    for (char c : new char[] {'<', '>', '&'}) {
      ascii[c] = ESCAPE_CUSTOM;
    }
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return switch (character) {
      case '<', '>', '&', LINE_SEPARATOR, PARAGRAPH_SEPARATOR ->
          new SerializedString("\\u%04x".formatted(character));
      default -> null;
    };
  }
}
