package io.eventfamily.runtime.text;

/**
 * How strings are escaped in JSON: only what has to be (RFC 8259, section 7), by the two-character
 * form where there is one, else in lower-case hexadecimal.
 */
public final class Escapes {

  /** The letter of a hexadecimal escape. */
  public static final char HEX = 'u';

  /** The letter of a character that is not escaped. */
  public static final char NONE = 0;

  private static final String HEX_DIGITS = "0123456789abcdef";

  /** By character: what follows the backslash of its escape. */
  private static final byte[] LETTERS = new byte[128];

  static {
    for (int control = 0; control < ' '; control++) {
      LETTERS[control] = HEX;
    }
    LETTERS['"'] = '"';
    LETTERS['\\'] = '\\';
    LETTERS['\b'] = 'b';
    LETTERS['\t'] = 't';
    LETTERS['\n'] = 'n';
    LETTERS['\f'] = 'f';
    LETTERS['\r'] = 'r';
  }

  private Escapes() {}

  /**
   * What follows the backslash of a character's escape: a letter of its own, {@link #HEX} before
   * the character's number, or {@link #NONE}.
   */
  public static char letter(char unit) {
    return unit < LETTERS.length ? (char) LETTERS[unit] : NONE;
  }

  /** Whether a character is ASCII and stands for itself in a string. */
  static boolean isPlain(char unit) {
    return unit < LETTERS.length && LETTERS[unit] == NONE;
  }

  /** Whether a text holds a control character that only a hexadecimal escape can write. */
  public static boolean needsHex(String text) {
    int length = text.length();
    for (int index = 0; index < length; index++) {
      if (isHex(text.charAt(index))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@link #needsHex} is true of a text, or it holds a character outside the BMP. */
  public static boolean needsHexOrPair(String text) {
    int length = text.length();
    for (int index = 0; index < length; index++) {
      char unit = text.charAt(index);
      if (isHex(unit) || Character.isSurrogate(unit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHex(char unit) {
    return unit < ' ' && LETTERS[unit] == HEX;
  }

  /** The first unit of a text, from a position on, that needs an escape, or the end. */
  static int endOfPlain(String text, int from) {
    int length = text.length();
    int index = from;
    while (index < length && letter(text.charAt(index)) == NONE) {
      index++;
    }
    return index;
  }

  /** A text as it stands between the quotes of a JSON string. */
  public static String escape(String text) {
    int length = text.length();
    int index = endOfPlain(text, 0);
    if (index == length) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(length + 16).append(text, 0, index);
    for (; index < length; index++) {
      append(escaped, text.charAt(index));
    }
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, char unit) {
    char letter = letter(unit);
    if (letter == NONE) {
      escaped.append(unit);
      return;
    }
    escaped.append('\\').append(letter);
    if (letter == HEX) {
      escaped
          .append("00")
          .append(HEX_DIGITS.charAt(unit >> 4))
          .append(HEX_DIGITS.charAt(unit & 0xF));
    }
  }
}
