package io.eventfamily.runtime.utf8;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.Problems;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document (RFC 8259) in UTF-8 from memory, to the letter: no comments, no trailing
 * commas, no byte order mark, no ill-formed UTF-8 (RFC 3629), no half of a surrogate pair.
 *
 * <p>What is not JSON ends the reading with a {@link JsonSyntaxException}, in values that are
 * passed over too.
 */
public final class Utf8JsonReader extends JsonReader {

  private final byte[] json;
  private final JsonLimits limits;

  /** The next byte to read: that of a value where the reader stands at one. */
  private int position;

  private int depth;

  /** Whether the container that is being read has shown nothing yet, and so no comma is due. */
  private boolean justEntered;

  private int lookaheadPosition;
  private int lookaheadDepth;

  /** What lookaheads have passed over in the value that begins and ends at these positions. */
  private final SkippedValues skipped = new SkippedValues();

  private int skippedFrom;
  private int skippedTo;
  private boolean keepsSkipped;

  private int markedPosition;
  private int markedDepth;

  /** How far the document was read before the reader went back to the mark. */
  private int positionBeforeReturn;

  /**
   * Stands at the document's value.
   *
   * @throws JsonSyntaxException where the document is longer than the limits allow
   */
  public Utf8JsonReader(byte[] json, JsonLimits limits, Problems problems) {
    super(problems);
    this.json = json;
    this.limits = limits;
    if (json.length > limits.maxDocumentBytes()) {
      throw new JsonSyntaxException(
          "is longer than the limit of " + limits.maxDocumentBytes() + " bytes");
    }
    skipWhitespace();
  }

  /**
   * Makes sure that nothing follows the document's value.
   *
   * @throws JsonSyntaxException where anything does
   */
  public void end() {
    position = Math.max(position, positionBeforeReturn);
    skipWhitespace();
    if (position < json.length) {
      throw syntaxError("expected the end of the document");
    }
  }

  @Override
  protected Kind kind() {
    return switch (peek()) {
      case '{' -> Kind.OBJECT;
      case '[' -> Kind.ARRAY;
      case '"' -> Kind.STRING;
      case 't', 'f' -> Kind.BOOLEAN;
      case 'n' -> Kind.NULL;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numberKind();
      default -> throw syntaxError("expected a value");
    };
  }

  @Override
  protected void enterObject() {
    enter();
  }

  @Override
  protected @Nullable String nextName() {
    if (isAtEndOf('}')) {
      return null;
    }
    if (peek() != '"') {
      throw syntaxError("expected a property name in double quotes");
    }
    String name = string();
    skipWhitespace();
    if (peek() != ':') {
      throw syntaxError("expected ':'");
    }
    position++;
    skipWhitespace();
    return name;
  }

  @Override
  protected void enterArray() {
    enter();
  }

  @Override
  protected boolean nextItem() {
    return !isAtEndOf(']');
  }

  private void enter() {
    if (++depth > limits.maxDepth()) {
      throw syntaxError("nested deeper than the limit of " + limits.maxDepth());
    }
    position++;
    justEntered = true;
  }

  /** Moves to the next member of a container, or leaves it where its bracket closes. */
  private boolean isAtEndOf(char bracket) {
    skipWhitespace();
    int octet = peek();
    if (octet == bracket) {
      position++;
      depth--;
      justEntered = false;
      return true;
    }
    if (!justEntered) {
      if (octet != ',') {
        throw syntaxError("expected ',' or '" + bracket + "'");
      }
      position++;
      skipWhitespace();
      if (peek() == bracket) {
        throw syntaxError("expected something after the comma");
      }
    }
    justEntered = false;
    return false;
  }

  @Override
  protected String string() {
    int start = position + 1;
    int end = start;
    while (end < json.length && json[end] >= ' ' && json[end] != '"' && json[end] != '\\') {
      end++;
    }
    if (end < json.length && json[end] == '"' && end - start <= limits.maxStringBytes()) {
      position = end + 1;
      return new String(json, start, end - start, ISO_8859_1);
    }
    StringBuilder text = new StringBuilder();
    scanString(text);
    return text.toString();
  }

  /**
   * Reads the string at the position, and validates it.
   *
   * @param text takes the string; null where nobody wants it
   */
  private void scanString(@Nullable StringBuilder text) {
    int start = ++position;
    while (true) {
      if (position - start > limits.maxStringBytes()) {
        throw syntaxError("string longer than the limit of " + limits.maxStringBytes() + " bytes");
      }
      int octet = peek();
      if (octet == '"') {
        position++;
        return;
      }
      int codePoint;
      if (octet == '\\') {
        codePoint = scanEscape();
      } else if (octet < ' ') {
        throw syntaxError("control character in a string");
      } else {
        codePoint = scanCodePoint(octet);
      }
      if (text != null) {
        text.appendCodePoint(codePoint);
      }
    }
  }

  private int scanEscape() {
    position++;
    int letter = peek();
    position++;
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> scanUnicodeEscape();
      default -> {
        position--;
        throw syntaxError("unknown escape");
      }
    };
  }

  private int scanUnicodeEscape() {
    char unit = scanHex();
    if (!Character.isSurrogate(unit)) {
      return unit;
    }
    if (Character.isHighSurrogate(unit)
        && position + 1 < json.length
        && json[position] == '\\'
        && json[position + 1] == 'u') {
      position += 2;
      char low = scanHex();
      if (Character.isLowSurrogate(low)) {
        return Character.toCodePoint(unit, low);
      }
    }
    throw syntaxError("half of a surrogate pair");
  }

  private char scanHex() {
    int unit = 0;
    for (int index = 0; index < 4; index++) {
      int octet = peek();
      int digit = octet < 0x80 ? Character.digit(octet, 16) : -1;
      if (digit < 0) {
        throw syntaxError("expected four hexadecimal digits");
      }
      unit = unit << 4 | digit;
      position++;
    }
    return (char) unit;
  }

  /** One code point in UTF-8, in the only form that RFC 3629, section 4, allows for it. */
  private int scanCodePoint(int first) {
    position++;
    if (first < 0x80) {
      return first;
    }
    if (first >= 0xC2 && first <= 0xDF) {
      return (first & 0x1F) << 6 | scanContinuation(0x80, 0xBF);
    }
    if (first >= 0xE0 && first <= 0xEF) {
      int second = scanContinuation(first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
      return (first & 0x0F) << 12 | second << 6 | scanContinuation(0x80, 0xBF);
    }
    if (first >= 0xF0 && first <= 0xF4) {
      int second = scanContinuation(first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
      int third = scanContinuation(0x80, 0xBF);
      return (first & 0x07) << 18 | second << 12 | third << 6 | scanContinuation(0x80, 0xBF);
    }
    position--;
    throw syntaxError("ill-formed UTF-8");
  }

  private int scanContinuation(int min, int max) {
    int octet = position < json.length ? json[position] & 0xFF : -1;
    if (octet < min || octet > max) {
      throw syntaxError("ill-formed UTF-8");
    }
    position++;
    return octet & 0x3F;
  }

  private Kind numberKind() {
    int start = position;
    Kind kind = scanNumber();
    position = start;
    return kind;
  }

  @Override
  protected BigInteger integer() {
    return new BigInteger(number());
  }

  @Override
  protected Object decimal() {
    return number();
  }

  private String number() {
    int start = position;
    scanNumber();
    return new String(json, start, position - start, ISO_8859_1);
  }

  private Kind scanNumber() {
    int start = position;
    Kind kind = Kind.INTEGER;
    if (peek() == '-') {
      position++;
    }
    if (peek() == '0') {
      position++;
    } else {
      scanDigits();
    }
    if (isAt('.')) {
      kind = Kind.DECIMAL;
      position++;
      scanDigits();
    }
    if (isAt('e') || isAt('E')) {
      kind = Kind.DECIMAL;
      position++;
      if (isAt('+') || isAt('-')) {
        position++;
      }
      scanDigits();
    }
    if (isAtDigit()) {
      throw syntaxError("number with a leading zero");
    }
    if (position - start > limits.maxNumberLength()) {
      throw syntaxError("number longer than the limit of " + limits.maxNumberLength());
    }
    return kind;
  }

  private void scanDigits() {
    if (!isAtDigit()) {
      peek();
      throw syntaxError("expected a digit");
    }
    while (isAtDigit()) {
      position++;
    }
  }

  private boolean isAtDigit() {
    return position < json.length && json[position] >= '0' && json[position] <= '9';
  }

  private boolean isAt(char character) {
    return position < json.length && json[position] == character;
  }

  @Override
  protected boolean bool() {
    boolean value = peek() == 't';
    expect(value ? "true" : "false");
    return value;
  }

  private void expect(String literal) {
    for (int index = 0; index < literal.length(); index++) {
      if (peek() != literal.charAt(index)) {
        throw syntaxError("expected '" + literal + "'");
      }
      position++;
    }
  }

  @Override
  protected void skip() {
    switch (kind()) {
      case OBJECT, ARRAY -> skipContainer();
      case STRING -> scanString(null);
      case INTEGER, DECIMAL -> scanNumber();
      case BOOLEAN -> bool();
      case NULL -> expect("null");
      case OTHER -> throw new AssertionError("JSON has no other values.");
    }
  }

  private void skipContainer() {
    int end = skipped.endOf(position);
    if (end != SkippedValues.NOT_FOUND) {
      position = end;
    } else if (keepsSkipped) {
      int index = skipped.begin(position);
      scanContainer();
      skipped.end(index, position);
    } else {
      scanContainer();
    }
  }

  private void scanContainer() {
    boolean isObject = peek() == '{';
    enter();
    while (!isAtEndOf(isObject ? '}' : ']')) {
      if (isObject) {
        skipName();
      }
      skip();
    }
  }

  private void skipName() {
    if (peek() != '"') {
      throw syntaxError("expected a property name in double quotes");
    }
    scanString(null);
    skipWhitespace();
    if (peek() != ':') {
      throw syntaxError("expected ':'");
    }
    position++;
    skipWhitespace();
  }

  @Override
  protected void markValue() {
    markedPosition = position;
    markedDepth = depth;
  }

  @Override
  protected void returnToMark() {
    positionBeforeReturn = position;
    position = markedPosition;
    depth = markedDepth;
    justEntered = false;
  }

  @Override
  protected void beginLookahead() {
    lookaheadPosition = position;
    lookaheadDepth = depth;
    keepsSkipped = position < skippedFrom || position >= skippedTo;
    if (keepsSkipped) {
      skipped.clear();
    }
  }

  @Override
  protected void endLookahead() {
    if (keepsSkipped) {
      skippedFrom = lookaheadPosition;
      skippedTo = position;
      keepsSkipped = false;
    }
    position = lookaheadPosition;
    depth = lookaheadDepth;
    justEntered = false;
  }

  private void skipWhitespace() {
    while (position < json.length) {
      byte octet = json[position];
      if (octet != ' ' && octet != '\n' && octet != '\r' && octet != '\t') {
        return;
      }
      position++;
    }
  }

  private int peek() {
    if (position >= json.length) {
      throw syntaxError("the document ends too early");
    }
    return json[position] & 0xFF;
  }

  private JsonSyntaxException syntaxError(String message) {
    int line = 1;
    int column = 1;
    for (int index = 0; index < position; index++) {
      if (json[index] == '\n') {
        line++;
        column = 1;
      } else if ((json[index] & 0xC0) != 0x80) {
        column++;
      }
    }
    return new JsonSyntaxException(
        "is not JSON: " + message + " at line " + line + " column " + column);
  }
}
