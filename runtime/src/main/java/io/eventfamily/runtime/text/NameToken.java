package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A name with its quotes, its escapes and its colon, as it stands in a document without spaces. */
public final class NameToken {

  /** The length of the quotes and the colon. */
  static final int LENGTH_OF_EMPTY = 3;

  private final Token token;
  private final boolean ascii;

  /**
   * @param escaped the name as it stands between the quotes
   */
  public NameToken(String escaped) {
    token = new Token(('"' + escaped + "\":").getBytes(UTF_8));
    ascii = token.length() == escaped.length() + LENGTH_OF_EMPTY;
  }

  Token token() {
    return token;
  }

  /** Whether it has no other characters than ASCII. */
  boolean isAscii() {
    return ascii;
  }
}
