package io.eventfamily.processor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.runtime.JsonLimits;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;

/**
 * Says whether a document is JSON, to the letter of RFC 8259 and RFC 3629, and within the limits of
 * a codec. Slow, and simple enough to be believed: the other judges are judged by it.
 *
 * <p>RFC 8259 leaves open what an escape means that is half of a surrogate pair. Here it is a fault
 * like any other, because no UTF-8 can carry it.
 */
final class StrictJson {

  /** What keeps a document from being JSON, as far as anybody is known to overlook it. */
  enum Fault {
    NONE,
    ILL_FORMED_UTF_8,
    HALF_SURROGATE,
    OVER_A_LIMIT,
    GRAMMAR
  }

  private static final String DIGITS = "0123456789";
  private static final char END = '\uffff';

  private final String text;
  private final JsonLimits limits;
  private int position;
  private int depth;

  private StrictJson(String text, JsonLimits limits) {
    this.text = text;
    this.limits = limits;
  }

  /** The first thing that is wrong with a document, within the limits that are the default. */
  static Fault faultOf(byte[] document) {
    return faultOf(document, JsonLimits.defaults());
  }

  static Fault faultOf(byte[] document, JsonLimits limits) {
    if (document.length > limits.maxDocumentBytes()) {
      return Fault.OVER_A_LIMIT;
    }
    try {
      new StrictJson(decode(document), limits).readDocument();
      return Fault.NONE;
    } catch (CharacterCodingException e) {
      return Fault.ILL_FORMED_UTF_8;
    } catch (Rejection e) {
      return e.fault;
    }
  }

  static boolean isUtf8(byte[] document) {
    try {
      decode(document);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String decode(byte[] document) throws CharacterCodingException {
    return UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(document))
        .toString();
  }

  private void readDocument() {
    skipWhitespace();
    readValue();
    skipWhitespace();
    require(position == text.length(), Fault.GRAMMAR);
  }

  private void readValue() {
    switch (next()) {
      case '{' -> readContainer('}', this::readMember);
      case '[' -> readContainer(']', this::readValue);
      case '"' -> readString();
      case 't' -> read("true");
      case 'f' -> read("false");
      case 'n' -> read("null");
      default -> readNumber();
    }
  }

  private void readContainer(char close, Runnable readPart) {
    require(++depth <= limits.maxDepth(), Fault.OVER_A_LIMIT);
    position++;
    skipWhitespace();
    if (next() != close) {
      readPart.run();
      skipWhitespace();
      while (next() == ',') {
        position++;
        skipWhitespace();
        readPart.run();
        skipWhitespace();
      }
    }
    read(String.valueOf(close));
    depth--;
  }

  private void readMember() {
    readString();
    skipWhitespace();
    read(":");
    skipWhitespace();
    readValue();
  }

  private void readString() {
    read("\"");
    int start = position;
    while (next() != '"') {
      require(position < text.length() && next() >= ' ', Fault.GRAMMAR);
      if (next() == '\\') {
        position++;
        readEscape();
      } else {
        position++;
      }
    }
    int length = text.substring(start, position).getBytes(UTF_8).length;
    require(length <= limits.maxStringBytes(), Fault.OVER_A_LIMIT);
    position++;
  }

  private void readEscape() {
    if (next() != 'u') {
      readOneOf("\"\\/bfnrt");
      return;
    }
    char unit = readUnit();
    require(!Character.isLowSurrogate(unit), Fault.HALF_SURROGATE);
    if (Character.isHighSurrogate(unit)) {
      require(text.startsWith("\\u", position), Fault.HALF_SURROGATE);
      position++;
      require(Character.isLowSurrogate(readUnit()), Fault.HALF_SURROGATE);
    }
  }

  private char readUnit() {
    read("u");
    int start = position;
    for (int count = 0; count < 4; count++) {
      readOneOf("0123456789abcdefABCDEF");
    }
    return (char) Integer.parseInt(text.substring(start, position), 16);
  }

  private void readNumber() {
    int start = position;
    skipOneOf("-");
    if (!skipOneOf("0")) {
      readDigits();
    }
    if (skipOneOf(".")) {
      readDigits();
    }
    if (skipOneOf("eE")) {
      skipOneOf("+-");
      readDigits();
    }
    require(position - start <= limits.maxNumberLength(), Fault.OVER_A_LIMIT);
  }

  private void readDigits() {
    readOneOf(DIGITS);
    while (skipOneOf(DIGITS)) {
      // All of them.
    }
  }

  private void skipWhitespace() {
    while (skipOneOf(" \t\n\r")) {
      // All of it.
    }
  }

  private void read(String expected) {
    require(text.startsWith(expected, position), Fault.GRAMMAR);
    position += expected.length();
  }

  private void readOneOf(String characters) {
    require(skipOneOf(characters), Fault.GRAMMAR);
  }

  private boolean skipOneOf(String characters) {
    boolean found = position < text.length() && characters.indexOf(next()) >= 0;
    position += found ? 1 : 0;
    return found;
  }

  private char next() {
    return position < text.length() ? text.charAt(position) : END;
  }

  private static void require(boolean condition, Fault otherwise) {
    if (!condition) {
      throw new Rejection(otherwise);
    }
  }

  private static final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final Fault fault;

    Rejection(Fault fault) {
      super(null, null, false, false);
      this.fault = fault;
    }
  }
}
