package io.eventfamily.runtime.text;

/**
 * A byte for each UTF-16 unit of a text: an ASCII character is itself, and any other unit a mark.
 * Bytes like these are scanned as UTF-8 is, and have the positions of the text.
 *
 * <p>No mark is the first byte of a character in UTF-8: no name in UTF-8 looks like one with marks.
 */
final class Units {

  /** For half of a pair of surrogates: the first. */
  static final byte HIGH_SURROGATE = (byte) 0xA0;

  /** For the second. */
  static final byte LOW_SURROGATE = (byte) 0x80;

  /** For any other unit that is not ASCII. Its two first bits are a mark of their own. */
  private static final byte OTHER = (byte) 0xC0;

  private static final int MAX_UTF8_LENGTH = 3;

  /** Marks by the upper half of a unit. */
  private static final byte[] MARKS = new byte[1 << Byte.SIZE];

  static {
    for (int upper = 0; upper < MARKS.length; upper++) {
      char unit = (char) (upper << Byte.SIZE);
      if (Character.isHighSurrogate(unit)) {
        MARKS[upper] = HIGH_SURROGATE;
      } else if (Character.isLowSurrogate(unit)) {
        MARKS[upper] = LOW_SURROGATE;
      } else {
        MARKS[upper] = OTHER;
      }
    }
  }

  private Units() {}

  /** The byte for a unit. */
  static byte byteOf(char unit) {
    return unit < 0x80 ? (byte) unit : MARKS[unit >> Byte.SIZE];
  }

  /** Whether a byte marks half of a pair. */
  static boolean isSurrogate(byte mark) {
    return mark == HIGH_SURROGATE || mark == LOW_SURROGATE;
  }

  /** Whether the byte at a position marks the second half of a pair. */
  static boolean isLowSurrogate(byte[] bytes, int index, int end) {
    return index < end && bytes[index] == LOW_SURROGATE;
  }

  /** The first byte from a position on whose unit cannot stand for itself in a JSON string. */
  static int endOfPlain(byte[] bytes, int from, int end) {
    int index = from;
    while (true) {
      index = endOfSingles(bytes, index, end);
      if (index >= end
          || bytes[index] != HIGH_SURROGATE
          || !isLowSurrogate(bytes, index + 1, end)) {
        return index;
      }
      index += 2;
    }
  }

  /** The same, where no surrogate can. */
  private static int endOfSingles(byte[] bytes, int from, int end) {
    int index = from;
    for (; index <= end - Words.BYTES; index += Words.BYTES) {
      long found = Words.findSpecialOrSurrogate(Words.get(bytes, index));
      if (found != 0) {
        return index + Words.indexOf(found);
      }
    }
    while (index < end && isPlainSingle(bytes[index])) {
      index++;
    }
    return index;
  }

  private static boolean isPlainSingle(byte unit) {
    return unit >= 0 ? Escapes.isPlain((char) unit) : unit >= OTHER;
  }

  /** Whether part of a text has more than so many bytes in UTF-8. */
  static boolean areLongerThan(int limit, String text, int from, int to) {
    long units = (long) to - from;
    return units * MAX_UTF8_LENGTH > limit && units + countMoreInUtf8(text, from, to) > limit;
  }

  /** How many more bytes than units part of a text has in UTF-8. */
  static long countMoreInUtf8(String text, int from, int to) {
    long count = 0;
    for (int index = from; index < to; index++) {
      char unit = text.charAt(index);
      if (unit >= 0x80) {
        // Each half of a pair takes two of four bytes.
        count += unit < 0x800 || Character.isSurrogate(unit) ? 1 : 2;
      }
    }
    return count;
  }
}
