package io.eventfamily.runtime.text;

/**
 * Characters of more than one byte, in the only form that RFC 3629, section 4, allows for each. A
 * sequence is looked at as the number that it is in memory, the first byte lowest.
 */
final class Utf8 {

  /** There is no well-formed sequence. */
  private static final int MALFORMED = -1;

  private Utf8() {}

  /** The character of a sequence of two bytes; negative where there is none. */
  static int two(byte[] json, int index, int end) {
    if (end - index < 2) {
      return MALFORMED;
    }
    int first = json[index];
    int second = json[index + 1];
    boolean valid = (first & 0xE0) == 0xC0 && (second & 0xC0) == 0x80 && (first & 0x1E) != 0;
    return valid ? ((first & 0x1F) << 6) | (second & 0x3F) : MALFORMED;
  }

  /** The character of a sequence of three bytes; negative where there is none. */
  static int three(byte[] json, int index, int end) {
    int bytes;
    if (end - index >= Integer.BYTES) {
      bytes = Words.getHalf(json, index);
    } else if (end - index == 3) {
      bytes =
          (json[index] & 0xFF) | ((json[index + 1] & 0xFF) << 8) | ((json[index + 2] & 0xFF) << 16);
    } else {
      return MALFORMED;
    }
    int unit = ((bytes & 0x0F) << 12) | ((bytes & 0x3F00) >> 2) | ((bytes & 0x3F0000) >> 16);
    boolean valid =
        (bytes & 0xC0C0F0) == 0x8080E0 && unit >= 0x800 && !Character.isSurrogate((char) unit);
    return valid ? unit : MALFORMED;
  }

  /** The character of a sequence of four bytes; negative where there is none. */
  static int four(byte[] json, int index, int end) {
    if (end - index < Integer.BYTES) {
      return MALFORMED;
    }
    int bytes = Words.getHalf(json, index);
    int codePoint =
        ((bytes & 0x07) << 18)
            | ((bytes & 0x3F00) << 4)
            | ((bytes & 0x3F0000) >> 10)
            | ((bytes & 0x3F000000) >> 24);
    boolean valid =
        (bytes & 0xC0C0C0F8) == 0x808080F0 && Character.isSupplementaryCodePoint(codePoint);
    return valid ? codePoint : MALFORMED;
  }
}
