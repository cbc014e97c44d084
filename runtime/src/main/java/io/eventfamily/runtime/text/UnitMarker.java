package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;

/** Makes {@link Units} of texts. */
final class UnitMarker {

  /** How many units are looked at at a time. */
  private static final int BLOCK = 1024;

  /** The JDK encodes Latin-1 by vectors, up to the first unit that is none. */
  private final CharsetEncoder latin = ISO_8859_1.newEncoder();

  private final char[] units = new char[BLOCK];
  private final CharBuffer block = CharBuffer.wrap(units);

  /** Whether all that was put is ASCII. */
  private boolean ascii;

  /**
   * Puts the bytes of a text, and tells whether all of them are ASCII.
   *
   * @param bytes has room for a byte for each unit
   */
  boolean put(String text, byte[] bytes) {
    ascii = true;
    latin.reset();
    ByteBuffer out = ByteBuffer.wrap(bytes);
    int length = text.length();
    for (int from = 0; from < length; from += BLOCK) {
      int size = Math.min(BLOCK, length - from);
      text.getChars(from, from + size, units, 0);
      block.limit(size).position(0);
      latin.encode(block, out.position(from), false);
      int encoded = block.position();
      mark(bytes, from, from + encoded);
      if (encoded < size) {
        putWide(encoded, size, bytes, from);
      }
    }
    return ascii;
  }

  /** Makes marks of what is Latin-1 and not ASCII. */
  private void mark(byte[] bytes, int from, int to) {
    long all = 0;
    int index = from;
    for (; index <= to - Words.BYTES; index += Words.BYTES) {
      long word = Words.get(bytes, index);
      all |= word;
      if (!Words.isAscii(word)) {
        Words.put(bytes, index, Words.withSecondBitAsFirst(word));
      }
    }
    for (; index < to; index++) {
      all |= bytes[index];
      bytes[index] |= (byte) ((bytes[index] & 0x80) >> 1);
    }
    ascii &= Words.isAscii(all);
  }

  private void putWide(int from, int to, byte[] bytes, int position) {
    ascii = false;
    char[] in = units;
    for (int index = from; index < to; index++) {
      bytes[position + index] = Units.byteOf(in[index]);
    }
  }
}
