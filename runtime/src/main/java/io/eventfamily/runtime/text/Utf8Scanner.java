package io.eventfamily.runtime.text;

import io.eventfamily.runtime.JsonLimits;
import org.jspecify.annotations.Nullable;

/**
 * Takes the tokens of one JSON document (RFC 8259) from memory, to the letter: no comments, no byte
 * order mark, no ill-formed UTF-8 (RFC 3629), no half of a surrogate pair. The document may be a
 * text too, of which {@link TextSource} has made bytes.
 *
 * <p>What is not JSON ends the scanning with a {@link JsonSyntaxException}.
 */
abstract sealed class Utf8Scanner extends Utf8Bytes permits Utf8Cursor {

  private static final Pool<Utf8Decoder> DECODERS = new Pool<>(Utf8Decoder::new);

  final JsonLimits limits;

  /** Taken when the first unusual string is. */
  private Pool.@Nullable Slot<Utf8Decoder> decoder;

  Utf8Scanner(Document document, JsonLimits limits) {
    super(document);
    this.limits = limits;
  }

  /** Stands behind white space. The next byte is in the array then, where there is one. */
  final void skipWhitespace() {
    do {
      while (position < end && isWhitespace(json[position])) {
        position++;
      }
    } while (position >= end && showMore());
  }

  private static boolean isWhitespace(byte octet) {
    return octet <= ' ' && (octet == ' ' || octet == '\n' || octet == '\r' || octet == '\t');
  }

  /** The next byte that is no white space. */
  final int peekToken() {
    if (position < end && json[position] > ' ') {
      return json[position];
    }
    skipWhitespace();
    return peek();
  }

  /** Takes {@code true} or {@code false}. */
  public final boolean bool() {
    boolean value = peek() == 't';
    expect(value ? "true" : "false");
    return value;
  }

  final void expect(String literal) {
    for (int index = 0; index < literal.length(); index++) {
      if (peek() != literal.charAt(index)) {
        throw syntaxError("expected '" + literal + "'");
      }
      position++;
    }
  }

  /** Takes the string at the position. */
  public final String string() {
    int first = position + 1;
    int last = endOfAscii(first);
    if (last < end && json[last] == '"' && last - first <= limits.maxStringBytes()) {
      position = last + 1;
      return ascii(first, last);
    }
    return unusualString();
  }

  @SuppressWarnings("deprecation") // the one that does nothing but copy
  private String ascii(int from, int to) {
    return new String(json, 0, from, to - from);
  }

  /**
   * The end of the string at the position, if it is one of ASCII characters without escapes, and
   * not too long.
   *
   * @return where its closing quote is; negative for any other string
   */
  final int endOfPlainString() {
    int first = position + 1;
    int last = endOfAscii(first);
    return last < end && json[last] == '"' && last - first <= limits.maxStringBytes() ? last : -1;
  }

  /** The first byte from a position on that cannot stand for itself in an ASCII string. */
  private int endOfAscii(int from) {
    int index = from;
    for (; index <= end - Words.BYTES; index += Words.BYTES) {
      long special = Words.findSpecial(Words.get(json, index));
      if (special != 0) {
        return index + Words.indexOf(special);
      }
    }
    while (index < end && json[index] >= ' ' && json[index] != '"' && json[index] != '\\') {
      index++;
    }
    return index;
  }

  /** Takes a string that has escapes, or is not ASCII, or is none. */
  private String unusualString() {
    if (source != null) {
      takeString(source.decode(position + 1, end));
      return source.string();
    }
    if (decoder == null) {
      decoder = DECODERS.take();
    }
    Utf8Decoder text = decoder.content();
    int last = text.decode(json, position + 1, end);
    if (last < 0 && showString()) {
      return string();
    }
    takeString(last);
    return text.text();
  }

  /** Whether not all of the string at the position was in the array; shows all of it then. */
  private boolean showString() {
    if (!isAtFront()) {
      return showMore();
    }
    int first = place();
    if (!showMore()) {
      return false;
    }
    skipString();
    showAll(first, place());
    return true;
  }

  /**
   * Moves behind the string at the position.
   *
   * @param last the position of its closing quote; negative where the string is malformed
   */
  private void takeString(int last) {
    if (last < 0 || isTooLong(position + 1, last)) {
      skipString();
      throw new IllegalStateException("Two ways to scan a string do not agree.");
    }
    position = last + 1;
  }

  /** Whether what lies between two positions is too long for a string. */
  private boolean isTooLong(int first, int last) {
    int limit = limits.maxStringBytes();
    return source != null ? source.isLongerThan(limit, first, last) : last - first > limit;
  }

  /** Gives back what was taken for this document alone. No string is taken after that. */
  public final void release() {
    if (decoder != null) {
      decoder.content().clear();
      decoder.giveBack();
    }
  }

  /** Passes over the string at the position, and validates it. */
  final void skipString() {
    position++;
    int first = place();
    // How many more bytes than here there are in UTF-8.
    int more = 0;
    while (true) {
      int run = position;
      position = endOfAscii(run);
      int limit = limits.maxStringBytes();
      int length = place() - first + more;
      if (length > limit) {
        position = Math.max(run, position - (length - limit - 1));
        throw syntaxError("string longer than the limit of " + limit + " bytes");
      }
      int octet = peek();
      if (octet == '"') {
        position++;
        return;
      }
      if (octet == '\\') {
        scanEscape();
      } else if (octet < ' ') {
        throw syntaxError("control character in a string");
      } else {
        int from = position;
        scanCodePoint(octet);
        more += source != null ? source.countMoreInUtf8(from, position) : 0;
      }
    }
  }

  private void scanEscape() {
    position++;
    int letter = peek();
    position++;
    switch (letter) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {}
      case 'u' -> scanUnicodeEscape();
      default -> {
        position--;
        throw syntaxError("unknown escape");
      }
    }
  }

  private void scanUnicodeEscape() {
    char unit = scanHex();
    if (!Character.isSurrogate(unit)) {
      return;
    }
    if (Character.isHighSurrogate(unit)
        && isLeft(2)
        && json[position] == '\\'
        && json[position + 1] == 'u') {
      position += 2;
      if (Character.isLowSurrogate(scanHex())) {
        return;
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
      unit = (unit << 4) | digit;
      position++;
    }
    return (char) unit;
  }

  /**
   * Passes over one code point in UTF-8, in the only form that RFC 3629, section 4, allows for it.
   */
  private void scanCodePoint(int first) {
    position++;
    if (first < 0x80) {
      return;
    }
    if (source != null) {
      scanUnit((byte) first);
    } else if (first >= 0xC2 && first <= 0xDF) {
      scanContinuation(0x80, 0xBF);
    } else if (first >= 0xE0 && first <= 0xEF) {
      scanContinuation(first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
      scanContinuation(0x80, 0xBF);
    } else if (first >= 0xF0 && first <= 0xF4) {
      scanContinuation(first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
      scanContinuation(0x80, 0xBF);
      scanContinuation(0x80, 0xBF);
    } else {
      position--;
      throw syntaxError("ill-formed UTF-8");
    }
  }

  private void scanUnit(byte unit) {
    if (unit == Units.HIGH_SURROGATE && Units.isLowSurrogate(json, position, end)) {
      position++;
    } else if (Units.isSurrogate(unit)) {
      position--;
      throw syntaxError("half of a surrogate pair");
    }
  }

  private void scanContinuation(int min, int max) {
    int octet = position < end || showMore() ? json[position] & 0xFF : -1;
    if (octet < min || octet > max) {
      throw syntaxError("ill-formed UTF-8");
    }
    position++;
  }

  /** Whether the number at the position has neither a fraction nor an exponent. */
  public final boolean isInteger() {
    int first = place();
    boolean integer = scanNumber();
    goTo(first);
    return integer;
  }

  /** Takes the number at the position. */
  public final String number() {
    int first = place();
    scanNumber();
    int from = positionOf(first);
    return ascii(from, position);
  }

  /**
   * Passes over the number at the position.
   *
   * @return whether it has neither a fraction nor an exponent
   */
  final boolean scanNumber() {
    int first = place();
    boolean integer = true;
    if (peek() == '-') {
      position++;
    }
    if (peek() == '0') {
      if (++position >= end) {
        showMore();
      }
    } else {
      scanDigits();
    }
    if (isAt('.')) {
      integer = false;
      position++;
      scanDigits();
    }
    if (isAt('e') || isAt('E')) {
      integer = false;
      position++;
      int sign = peek();
      if (sign == '+' || sign == '-') {
        position++;
      }
      scanDigits();
    }
    if (isAtDigit()) {
      throw syntaxError("number with a leading zero");
    }
    if (place() - first > limits.maxNumberLength()) {
      throw syntaxError("number longer than the limit of " + limits.maxNumberLength());
    }
    return integer;
  }

  private void scanDigits() {
    peek();
    if (!isAtDigit()) {
      throw syntaxError("expected a digit");
    }
    do {
      while (isAtDigit()) {
        position++;
      }
    } while (position >= end && showMore());
  }
}
