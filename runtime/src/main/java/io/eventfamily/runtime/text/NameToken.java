package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** A name with its quotes, its escapes and its colon, as it stands in a document without spaces. */
public final class NameToken {

  /** The length of the quotes and the colon. */
  static final int LENGTH_OF_EMPTY = 3;

  private static final long[] LOW_BYTES = new long[Words.BYTES + 1];

  static {
    for (int count = 1; count <= Words.BYTES; count++) {
      LOW_BYTES[count] = -1L >>> ((Words.BYTES - count) * Byte.SIZE);
    }
  }

  private final long[] words;
  private final long maskOfLast;
  private final int length;

  /**
   * @param escaped the name as it stands between the quotes
   */
  public NameToken(String escaped) {
    byte[] bytes = ('"' + escaped + "\":").getBytes(UTF_8);
    length = bytes.length;
    words = new long[(length + Words.BYTES - 1) / Words.BYTES];
    byte[] padded = Arrays.copyOf(bytes, words.length * Words.BYTES);
    for (int index = 0; index < words.length; index++) {
      words[index] = Words.get(padded, index * Words.BYTES);
    }
    maskOfLast = LOW_BYTES[length - (words.length - 1) * Words.BYTES];
  }

  /** The length in bytes. */
  int length() {
    return length;
  }

  /** How much room {@link #put} needs, in bytes. */
  int room() {
    return words.length * Words.BYTES;
  }

  /**
   * Whether the token stands at a position. It may also not be found there where there are fewer
   * than eight bytes behind it.
   */
  boolean isAt(byte[] json, int position, int end) {
    int last = words.length - 1;
    if (end - position < room()) {
      return false;
    }
    for (int index = 0; index < last; index++) {
      if (Words.get(json, position + index * Words.BYTES) != words[index]) {
        return false;
      }
    }
    return (Words.get(json, position + last * Words.BYTES) & maskOfLast) == words[last];
  }

  /** Writes the token, and perhaps some bytes behind it. */
  void put(byte[] buffer, int position) {
    for (int index = 0; index < words.length; index++) {
      Words.put(buffer, position + index * Words.BYTES, words[index]);
    }
  }
}
