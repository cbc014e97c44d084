package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * A name with its quotes, its escapes and its colon, as it stands in a document without spaces.
 *
 * <p>It is compared and written by words. The last word ends where the name does, and so shares
 * bytes with the one before it: few names are longer than two words.
 */
public final class NameToken {

  /** The length of the quotes and the colon. */
  static final int LENGTH_OF_EMPTY = 3;

  private final boolean ascii;
  private final int length;
  private final long first;
  private final long last;

  /** The words between the first and the last one. */
  private final long[] between;

  /** The bytes of the first word that are bytes of the name. */
  private final long mask;

  /**
   * @param escaped the name as it stands between the quotes
   */
  public NameToken(String escaped) {
    byte[] bytes = ('"' + escaped + "\":").getBytes(UTF_8);
    byte[] padded = Arrays.copyOf(bytes, Math.max(bytes.length, Words.BYTES));
    ascii = bytes.length == escaped.length() + LENGTH_OF_EMPTY;
    length = bytes.length;
    first = Words.get(padded, 0);
    last = Words.get(padded, padded.length - Words.BYTES);
    between = new long[Math.max(0, (length - 1) / Words.BYTES - 1)];
    for (int index = 0; index < between.length; index++) {
      between[index] = Words.get(padded, (index + 1) * Words.BYTES);
    }
    mask = -1L >>> (Math.max(0, Words.BYTES - length) * Byte.SIZE);
  }

  /** Whether it has no other characters than ASCII. */
  boolean isAscii() {
    return ascii;
  }

  /** The length in bytes. */
  int length() {
    return length;
  }

  /** How much room {@link #put} needs, in bytes. */
  int room() {
    return Math.max(length, Words.BYTES);
  }

  /**
   * Whether the token stands at a position. One of less than eight bytes may also not be found
   * where the document has less than eight bytes left.
   */
  boolean isAt(byte[] json, int position, int end) {
    int size = length;
    if (end - position < Math.max(size, Words.BYTES)) {
      return false;
    }
    if ((Words.get(json, position) & mask) != first) {
      return false;
    }
    return size <= Words.BYTES
        || (Words.get(json, position + size - Words.BYTES) == last
            && (size <= 2 * Words.BYTES || areBetween(json, position)));
  }

  private boolean areBetween(byte[] json, int position) {
    int offset = position;
    for (long word : between) {
      offset += Words.BYTES;
      if (Words.get(json, offset) != word) {
        return false;
      }
    }
    return true;
  }

  /** Writes the token, and perhaps some bytes behind it. */
  void put(byte[] buffer, int position) {
    int size = length;
    Words.put(buffer, position, first);
    if (size > Words.BYTES) {
      if (size > 2 * Words.BYTES) {
        putBetween(buffer, position);
      }
      Words.put(buffer, position + size - Words.BYTES, last);
    }
  }

  private void putBetween(byte[] buffer, int position) {
    int offset = position;
    for (long word : between) {
      offset += Words.BYTES;
      Words.put(buffer, offset, word);
    }
  }
}
