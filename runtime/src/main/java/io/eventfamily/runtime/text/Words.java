package io.eventfamily.runtime.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at a time, as the long that they are in memory: the first byte is the lowest.
 *
 * <p>The tests of all eight bytes at once are of the kind that Hacker's Delight, section 6-1,
 * describes.
 */
final class Words {

  /** How many bytes a word has. */
  static final int BYTES = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080808080808080L;

  private Words() {}

  static long get(byte[] bytes, int index) {
    return (long) LONGS.get(bytes, index);
  }

  static void put(byte[] bytes, int index, long word) {
    LONGS.set(bytes, index, word);
  }

  static int getHalf(byte[] bytes, int index) {
    return (int) INTS.get(bytes, index);
  }

  static void putHalf(byte[] bytes, int index, int word) {
    INTS.set(bytes, index, word);
  }

  /** The half of a word of four ASCII characters. */
  static int halfOf(String characters) {
    return (int) of(characters + "\0\0\0\0");
  }

  /** The word in which only the first bytes are set, and all of their bits. */
  static long maskOf(int count) {
    return count == 0 ? 0 : -1L >>> ((BYTES - count) * Byte.SIZE);
  }

  /** The word in which each byte is this one. */
  static long ofAll(int octet) {
    return octet * 0x0101010101010101L;
  }

  /** The word of eight ASCII characters. */
  static long of(String characters) {
    long word = 0;
    for (int index = 0; index < BYTES; index++) {
      word |= (long) characters.charAt(index) << (index * Byte.SIZE);
    }
    return word;
  }

  /**
   * Where the first byte of a word is that cannot stand for itself in a string of ASCII characters:
   * a quote, a backslash, a control character, or what is not ASCII.
   *
   * @return a word for {@link #indexOf}; 0 where there is none
   */
  static long findSpecial(long word) {
    return (belowSpaceOrQuote(word) | zeroes(word ^ ofAll('\\')) | word) & HIGH_BITS;
  }

  /**
   * Where a word has bytes that are 0, for {@link #lastIndexOf}. A byte of 1 above one of 0 may be
   * taken for one too.
   */
  static long findZeroes(long word) {
    return zeroes(word) & ~word & HIGH_BITS;
  }

  /**
   * Where the first byte of a word is whose unit is ASCII and cannot stand for itself in a string,
   * or is half of a pair, see {@link Units}.
   *
   * @return a word for {@link #indexOf}; 0 where there is none
   */
  static long findSpecialOrSurrogate(long word) {
    long special = (belowSpaceOrQuote(word) | zeroes(word ^ ofAll('\\'))) & ~word;
    // The marks of surrogates are those without the second bit.
    return (special | (word & ~(word << 1))) & HIGH_BITS;
  }

  static boolean isAscii(long word) {
    return (word & HIGH_BITS) == 0;
  }

  /** The word with the second bit of each byte set where the first is. */
  static long withSecondBitAsFirst(long word) {
    return word | ((word & HIGH_BITS) >>> 1);
  }

  /** The index of the byte that was found. */
  static int indexOf(long found) {
    return Long.numberOfTrailingZeros(found) / Byte.SIZE;
  }

  /** The index of the last byte that was found. */
  static int lastIndexOf(long found) {
    return (Long.SIZE - 1 - Long.numberOfLeadingZeros(found)) / Byte.SIZE;
  }

  /** Exchanges space and quote, so that the quote is next to the control characters. */
  private static long belowSpaceOrQuote(long word) {
    return (word ^ ofAll(' ' ^ '"')) - ofAll(' ' + 1);
  }

  private static long zeroes(long word) {
    return word - ofAll(1);
  }

  /** Whether a byte of a word is beyond the value that the same byte of {@code max} allows. */
  static boolean exceeds(long word, long max) {
    return (((word + (ofAll(0x7F) - max)) | word) & HIGH_BITS) != 0;
  }
}
