package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** UTF-16 as UTF-8 (RFC 3629), escaped for a JSON string where it has to be. */
final class Utf8Encoder {

  private static final byte[] HEX = "0123456789abcdef".getBytes(ISO_8859_1);

  private Utf8Encoder() {}

  /**
   * Puts a text, of which each unit takes up to six bytes.
   *
   * @param units begins with the text, in which all surrogates are in pairs
   * @return the position behind the text
   */
  static int encode(char[] units, int count, byte[] bytes, int position) {
    int at = position;
    for (int index = 0; index < count; index++) {
      char unit = units[index];
      if (unit < 0x80) {
        if (Escapes.isPlain(unit)) {
          bytes[at++] = (byte) unit;
        } else {
          at = escape(unit, bytes, at);
        }
      } else if (unit < 0x800) {
        bytes[at] = (byte) (0xC0 | (unit >> 6));
        bytes[at + 1] = (byte) (0x80 | (unit & 0x3F));
        at += 2;
      } else if (!Character.isSurrogate(unit)) {
        bytes[at] = (byte) (0xE0 | (unit >> 12));
        bytes[at + 1] = (byte) (0x80 | ((unit >> 6) & 0x3F));
        bytes[at + 2] = (byte) (0x80 | (unit & 0x3F));
        at += 3;
      } else {
        int codePoint = Character.toCodePoint(unit, units[++index]);
        bytes[at] = (byte) (0xF0 | (codePoint >> 18));
        bytes[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        bytes[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        bytes[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
        at += 4;
      }
    }
    return at;
  }

  private static int escape(char unit, byte[] bytes, int position) {
    char letter = Escapes.letter(unit);
    bytes[position] = '\\';
    bytes[position + 1] = (byte) letter;
    if (letter != Escapes.HEX) {
      return position + 2;
    }
    bytes[position + 2] = '0';
    bytes[position + 3] = '0';
    bytes[position + 4] = HEX[unit >> 4];
    bytes[position + 5] = HEX[unit & 0xF];
    return position + 6;
  }
}
