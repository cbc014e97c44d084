package io.eventfamily.runtime.text;

import java.util.Arrays;

/**
 * The text of a JSON string, out of well-formed UTF-8 (RFC 3629, section 4) and escapes (RFC 8259,
 * section 7).
 *
 * <p>It is put together in a buffer that is used again for the next one. As long as all characters
 * are of Latin-1, that is one of bytes, as the JDK will have it in the string.
 */
final class Utf8Decoder {

  /** Instead of a position: there is no such string. */
  static final int MALFORMED = -1;

  /** Instead of a position: there is a character that is not of Latin-1. */
  private static final int WIDE = -2;

  private static final int FIRST_CAPACITY = 256;

  /** How many characters a buffer may have that is kept for the next document. */
  private static final int MAX_CAPACITY_KEPT = 1 << 19;

  /** How much room there is before each step: a word of characters. */
  private static final int ROOM = Words.BYTES;

  private byte[] latin = new byte[FIRST_CAPACITY];
  private char[] units = new char[FIRST_CAPACITY];
  private int count;
  private boolean isLatin;

  /** Where the narrow characters end that were read before the first wide one. */
  private int wideFrom;

  private final Escape escape = new Escape();

  /** Lets go of buffers that are too large to be kept. */
  void clear() {
    if (latin.length > MAX_CAPACITY_KEPT) {
      latin = new byte[FIRST_CAPACITY];
    }
    if (units.length > MAX_CAPACITY_KEPT) {
      units = new char[FIRST_CAPACITY];
    }
  }

  /** The text that was decoded last. */
  @SuppressWarnings("deprecation") // the one that does nothing but copy
  String text() {
    return isLatin ? new String(latin, 0, 0, count) : new String(units, 0, count);
  }

  /**
   * Decodes up to the quote that closes the string.
   *
   * @return the position of the quote, or {@link #MALFORMED} where there is anything that a string
   *     cannot hold, or the document ends first
   */
  int decode(byte[] json, int from, int end) {
    count = 0;
    isLatin = true;
    int quote = decodeLatin(json, from, end);
    if (quote != WIDE) {
      return quote;
    }
    isLatin = false;
    widen();
    return decodeUnits(json, wideFrom, end);
  }

  private void widen() {
    int size = count;
    if (units.length < size + ROOM) {
      units = new char[Math.max(units.length * 2, size + ROOM)];
    }
    for (int index = 0; index < size; index++) {
      units[index] = (char) (latin[index] & 0xFF);
    }
  }

  private int decodeLatin(byte[] json, int from, int end) {
    int index = from;
    int size = 0;
    byte[] out = latin;
    while (index < end) {
      if (out.length - size < ROOM) {
        out = Arrays.copyOf(out, out.length * 2);
        latin = out;
      }
      if (end - index >= Words.BYTES) {
        long word = Words.get(json, index);
        Words.put(out, size, word);
        long special = Words.findSpecial(word);
        int plain = special == 0 ? Words.BYTES : Words.indexOf(special);
        index += plain;
        size += plain;
        if (special == 0) {
          continue;
        }
      }
      int octet = json[index];
      if (octet >= 0 && Escapes.isPlain((char) octet)) {
        out[size++] = (byte) octet;
        index++;
      } else if (octet == '"') {
        count = size;
        return index;
      } else if (octet == '\\') {
        int next = escape.read(json, index, end);
        if (next < 0) {
          return MALFORMED;
        }
        if (escape.codePoint() > 0xFF) {
          count = size;
          wideFrom = index;
          return WIDE;
        }
        out[size++] = (byte) escape.codePoint();
        index = next;
      } else if (octet == (byte) 0xC2 || octet == (byte) 0xC3) {
        int unit = Utf8.two(json, index, end);
        if (unit < 0) {
          return MALFORMED;
        }
        out[size++] = (byte) unit;
        index += 2;
      } else {
        count = size;
        wideFrom = index;
        return WIDE;
      }
    }
    return MALFORMED;
  }

  private int decodeUnits(byte[] json, int from, int end) {
    int index = from;
    int size = count;
    char[] out = units;
    while (index < end) {
      if (out.length - size < ROOM) {
        out = Arrays.copyOf(out, out.length * 2);
        units = out;
      }
      int octet = json[index];
      if (octet >= 0) {
        if (Escapes.isPlain((char) octet)) {
          out[size++] = (char) octet;
          index++;
        } else if (octet == '"') {
          count = size;
          return index;
        } else {
          index = octet == '\\' ? escape.read(json, index, end) : MALFORMED;
          if (index < 0) {
            return MALFORMED;
          }
          size += Character.toChars(escape.codePoint(), out, size);
        }
        continue;
      }
      // Neighbours are mostly of one script, and so of one length.
      int limit = out.length - ROOM;
      int wide = size;
      for (int unit = Utf8.two(json, index, end);
          unit >= 0 && wide <= limit;
          unit = Utf8.two(json, index, end)) {
        out[wide++] = (char) unit;
        index += 2;
      }
      for (int unit = Utf8.three(json, index, end);
          unit >= 0 && wide <= limit;
          unit = Utf8.three(json, index, end)) {
        out[wide++] = (char) unit;
        index += 3;
      }
      if (wide == size) {
        int codePoint = Utf8.four(json, index, end);
        if (codePoint < 0) {
          return MALFORMED;
        }
        wide += Character.toChars(codePoint, out, wide);
        index += 4;
      }
      size = wide;
    }
    return MALFORMED;
  }
}
