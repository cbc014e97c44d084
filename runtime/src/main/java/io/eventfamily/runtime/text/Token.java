package io.eventfamily.runtime.text;

import java.util.Arrays;

/**
 * Bytes that are looked for, or written, again and again.
 *
 * <p>They are compared and written by words. The last word ends where the token does, and so shares
 * bytes with the one before it: few tokens are longer than two words.
 */
final class Token {

  private static final int TWO_WORDS = 2 * Words.BYTES;

  private final byte[] bytes;
  private final int length;
  private final long first;
  private final long last;

  /** The words between the first and the last one. */
  private final long[] between;

  /** The bytes of the first word that are bytes of the token. */
  private final long mask;

  Token(byte[] bytes) {
    this.bytes = bytes;
    length = bytes.length;
    byte[] padded = Arrays.copyOf(bytes, Math.max(length, Words.BYTES));
    first = Words.get(padded, 0);
    last = Words.get(padded, padded.length - Words.BYTES);
    between = new long[Math.max(0, (length - 1) / Words.BYTES - 1)];
    for (int index = 0; index < between.length; index++) {
      between[index] = Words.get(padded, (index + 1) * Words.BYTES);
    }
    mask = Words.maskOf(Math.min(length, Words.BYTES));
  }

  /** The length in bytes. */
  int length() {
    return length;
  }

  byte at(int index) {
    return bytes[index];
  }

  /** How much room {@link #put} needs, in bytes. */
  int room() {
    return Math.max(length, Words.BYTES);
  }

  /** Whether the token stands at a position of a document. */
  boolean isAt(byte[] json, int position, int end) {
    int size = length;
    if (end - position < Math.max(size, Words.BYTES)) {
      return isAtEnd(json, position, end);
    }
    if ((Words.get(json, position) & mask) != first) {
      return false;
    }
    return size <= Words.BYTES
        || (Words.get(json, position + size - Words.BYTES) == last
            && (size <= TWO_WORDS || areBetween(json, position)));
  }

  /** The same where the document has not a word left. */
  private boolean isAtEnd(byte[] json, int position, int end) {
    return end - position >= length
        && Arrays.equals(json, position, position + length, bytes, 0, length);
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
      if (size > TWO_WORDS) {
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
