package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** UTF-16 as UTF-8 (RFC 3629), escaped for a JSON string where it has to be. */
final class Utf8Encoder {

  /** The most bytes that one unit can take: six for an escape. */
  static final int MAX_BYTES_PER_UNIT = 6;

  /** How many units are encoded at a time. */
  private static final int BLOCK = 1024;

  private static final byte[] HEX = "0123456789abcdef".getBytes(ISO_8859_1);

  /** The units that are encoded next, and half of a pair. */
  private final char[] units = new char[BLOCK + 1];

  private int count;

  /**
   * Takes the next units of a text, in which all surrogates are in pairs.
   *
   * @return how many there are
   */
  int take(String text, int from) {
    int end = Math.min(text.length(), from + BLOCK);
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end++;
    }
    text.getChars(from, end, units, 0);
    count = end - from;
    return count;
  }

  /**
   * Puts the units that were taken, and perhaps some bytes behind them.
   *
   * @param bytes has room for {@link #MAX_BYTES_PER_UNIT} for each
   * @return the position behind them
   */
  int put(byte[] bytes, int position) {
    char[] in = units;
    int end = count;
    int at = position;
    int index = 0;
    // Neighbours are mostly of one script, and so of one length.
    while (index < end) {
      char unit = in[index];
      if (unit < 0x80) {
        at = Escapes.isPlain(unit) ? plain(unit, bytes, at) : escape(unit, bytes, at);
        index++;
        continue;
      }
      for (; index < end && isOfTwo(in[index]); index++) {
        at = putTwo(in[index], bytes, at);
      }
      for (; index < end && isOfThree(in[index]); index++) {
        unit = in[index];
        int three = 0x8080E0 | (unit >> 12) | ((unit & 0xFC0) << 2) | ((unit & 0x3F) << 16);
        Words.putHalf(bytes, at, three);
        at += 3;
      }
      if (index < end && Character.isHighSurrogate(in[index])) {
        putPair(Character.toCodePoint(in[index], in[index + 1]), bytes, at);
        at += 4;
        index += 2;
      }
    }
    return at;
  }

  private static boolean isOfTwo(char unit) {
    return unit >= 0x80 && unit < 0x800;
  }

  private static boolean isOfThree(char unit) {
    return unit >= 0x800 && !Character.isSurrogate(unit);
  }

  /**
   * Puts a unit that takes two bytes, and perhaps two bytes behind it.
   *
   * @return the position behind it
   */
  static int putTwo(char unit, byte[] bytes, int position) {
    Words.putHalf(bytes, position, 0x80C0 | (unit >> 6) | ((unit & 0x3F) << 8));
    return position + 2;
  }

  private static int plain(char unit, byte[] bytes, int position) {
    bytes[position] = (byte) unit;
    return position + 1;
  }

  private static void putPair(int codePoint, byte[] bytes, int position) {
    int four =
        0x808080F0
            | (codePoint >> 18)
            | ((codePoint & 0x3F000) >> 4)
            | ((codePoint & 0xFC0) << 10)
            | ((codePoint & 0x3F) << 24);
    Words.putHalf(bytes, position, four);
  }

  /** Puts the escape of a unit, and gives the position behind it. */
  static int escape(char unit, byte[] bytes, int position) {
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
