package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A name with its quotes, its escapes and its colon, as it stands in a document without spaces. */
public final class NameToken {

  /** The length of the quotes and the colon. */
  static final int LENGTH_OF_EMPTY = 3;

  private final String text;
  private final Token token;
  private final boolean ascii;

  /**
   * @param escaped the name as it stands between the quotes
   */
  public NameToken(String escaped) {
    text = '"' + escaped + "\":";
    token = new Token(text.getBytes(UTF_8));
    ascii = token.length() == text.length();
  }

  /** All of it. */
  String text() {
    return text;
  }

  /** The same in UTF-8. */
  Token token() {
    return token;
  }

  /** Where it stands last between two positions of a document; negative where it does not. */
  int lastIndexIn(byte[] json, int from, int end) {
    // Its first two bytes are seldom found together where it is not.
    long first = Words.ofAll(token.at(0));
    long second = Words.ofAll(token.at(1));
    int index = end - Words.BYTES - 1;
    for (; index >= from; index -= Words.BYTES) {
      long found =
          Words.findZeroes(
              (Words.get(json, index) ^ first) | (Words.get(json, index + 1) ^ second));
      while (found != 0) {
        int last = Words.lastIndexOf(found);
        if (token.isAt(json, index + last, end)) {
          return index + last;
        }
        found &= Words.maskOf(last);
      }
    }
    for (int last = index + Words.BYTES - 1; last >= from; last--) {
      if (token.isAt(json, last, end)) {
        return last;
      }
    }
    return -1;
  }

  /** Whether it has no other characters than ASCII. */
  boolean isAscii() {
    return ascii;
  }
}
