package io.eventfamily.runtime.text;

import java.util.Arrays;

/**
 * The text of a JSON string, out of well-formed UTF-8 (RFC 3629, section 4) and escapes (RFC 8259,
 * section 7).
 *
 * <p>It is put together in a buffer that is used again for the next one.
 */
final class Utf8Decoder {

  private static final int FIRST_CAPACITY = 256;

  /** How many characters a buffer may have that is kept for the next document. */
  private static final int MAX_CAPACITY_KEPT = 1 << 19;

  /** What the bytes of a two-byte sequence leave of their marks. */
  private static final int MARKS_OF_TWO = ((byte) 0xC0 << 6) ^ (byte) 0x80;

  /** What the bytes of a three-byte sequence leave of their marks. */
  private static final int MARKS_OF_THREE = ((byte) 0xE0 << 12) ^ ((byte) 0x80 << 6) ^ (byte) 0x80;

  /** What the bytes of a four-byte sequence leave of their marks. */
  private static final int MARKS_OF_FOUR =
      ((byte) 0xF0 << 18) ^ ((byte) 0x80 << 12) ^ ((byte) 0x80 << 6) ^ (byte) 0x80;

  private char[] units = new char[FIRST_CAPACITY];
  private int count;

  /** Lets go of a buffer that is too large to be kept. */
  void clear() {
    if (units.length > MAX_CAPACITY_KEPT) {
      units = new char[FIRST_CAPACITY];
    }
  }

  /** The text that was decoded last. */
  String text() {
    return new String(units, 0, count);
  }

  /**
   * Decodes up to the quote that closes the string.
   *
   * @return the position of the quote; negative where there is anything that a string cannot hold,
   *     or the document ends first
   */
  int decode(byte[] json, int from, int end) {
    count = 0;
    int index = from;
    while (index < end) {
      if (units.length - count < 2) {
        units = Arrays.copyOf(units, units.length * 2);
      }
      char[] out = units;
      int size = count;
      int limit = out.length - 1;
      while (index < end && size < limit) {
        int octet = json[index];
        if (octet >= 0) {
          if (Escapes.isPlain((char) octet)) {
            out[size++] = (char) octet;
            index++;
            continue;
          }
          break;
        }
        if (octet >> 5 == -2) {
          if (end - index < 2 || !isContinuation(json[index + 1])) {
            return -1;
          }
          int unit = (octet << 6) ^ json[index + 1] ^ MARKS_OF_TWO;
          if (unit < 0x80) {
            return -1;
          }
          out[size++] = (char) unit;
          index += 2;
        } else if (octet >> 4 == -2) {
          if (end - index < 3
              || !isContinuation(json[index + 1])
              || !isContinuation(json[index + 2])) {
            return -1;
          }
          int unit = (octet << 12) ^ (json[index + 1] << 6) ^ json[index + 2] ^ MARKS_OF_THREE;
          if (unit < 0x800 || Character.isSurrogate((char) unit)) {
            return -1;
          }
          out[size++] = (char) unit;
          index += 3;
        } else {
          int codePoint = fourBytes(json, index, end);
          if (!Character.isSupplementaryCodePoint(codePoint)) {
            return -1;
          }
          out[size] = Character.highSurrogate(codePoint);
          out[size + 1] = Character.lowSurrogate(codePoint);
          size += 2;
          index += 4;
        }
      }
      count = size;
      if (size < limit && index < end && json[index] >= 0 && !Escapes.isPlain((char) json[index])) {
        if (json[index] != '\\') {
          return json[index] == '"' ? index : -1;
        }
        index = unescape(json, index, end);
        if (index < 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** The text of UTF-8 that is known to be well-formed, such as our own. */
  String decodeTrusted(byte[] utf8, int to) {
    if (units.length < to) {
      units = new char[to];
    }
    char[] out = units;
    int size = 0;
    int index = 0;
    while (index < to) {
      int octet = utf8[index];
      if (octet >= 0) {
        out[size++] = (char) octet;
        index++;
      } else if (octet >> 5 == -2) {
        out[size++] = (char) ((octet << 6) ^ utf8[index + 1] ^ MARKS_OF_TWO);
        index += 2;
      } else if (octet >> 4 == -2) {
        out[size++] =
            (char) ((octet << 12) ^ (utf8[index + 1] << 6) ^ utf8[index + 2] ^ MARKS_OF_THREE);
        index += 3;
      } else {
        int codePoint = fourBytes(utf8, index, to);
        out[size++] = Character.highSurrogate(codePoint);
        out[size++] = Character.lowSurrogate(codePoint);
        index += 4;
      }
    }
    return new String(out, 0, size);
  }

  private static boolean isContinuation(byte octet) {
    return (octet & 0xC0) == 0x80;
  }

  /** The code point of a sequence of four bytes; 0 where there is none. */
  private static int fourBytes(byte[] json, int index, int end) {
    if (json[index] >> 3 != -2
        || end - index < 4
        || !isContinuation(json[index + 1])
        || !isContinuation(json[index + 2])
        || !isContinuation(json[index + 3])) {
      return 0;
    }
    return (json[index] << 18)
        ^ (json[index + 1] << 12)
        ^ (json[index + 2] << 6)
        ^ json[index + 3]
        ^ MARKS_OF_FOUR;
  }

  /**
   * Decodes one escape; there is room for a pair of surrogates.
   *
   * @return the position behind it; negative where there is none
   */
  private int unescape(byte[] json, int backslash, int end) {
    if (end - backslash < 2) {
      return -1;
    }
    byte letter = json[backslash + 1];
    if (letter == 'u') {
      return unescapeUnit(json, backslash, end);
    }
    char unit =
        switch (letter) {
          case '"', '\\', '/' -> (char) letter;
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          default -> '\0';
        };
    units[count++] = unit;
    return unit == '\0' ? -1 : backslash + 2;
  }

  private int unescapeUnit(byte[] json, int backslash, int end) {
    int unit = unit(json, backslash, end);
    if (unit < 0 || Character.isLowSurrogate((char) unit)) {
      return -1;
    }
    units[count++] = (char) unit;
    if (!Character.isHighSurrogate((char) unit)) {
      return backslash + 6;
    }
    int low = unit(json, backslash + 6, end);
    if (low < 0 || !Character.isLowSurrogate((char) low)) {
      return -1;
    }
    units[count++] = (char) low;
    return backslash + 12;
  }

  /** The unit of a hexadecimal escape; negative where there is none. */
  private static int unit(byte[] json, int backslash, int end) {
    if (end - backslash < 6 || json[backslash] != '\\' || json[backslash + 1] != 'u') {
      return -1;
    }
    int unit = 0;
    for (int index = backslash + 2; index < backslash + 6; index++) {
      int digit = json[index] < 0 ? -1 : Character.digit(json[index], 16);
      if (digit < 0) {
        return -1;
      }
      unit = (unit << 4) | digit;
    }
    return unit;
  }
}
