package io.eventfamily.runtime.text;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.number.DoubleParser;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the values of one JSON document in UTF-8. It stands at the next value to be read.
 *
 * <p>What has a usual form has a shortcut here, which goes from the bytes to the value at once. A
 * shortcut that finds anything unusual declines, by a result that no value has, and stays where it
 * is: the value is then read as a token and judged in full.
 */
public final class Utf8Cursor extends Utf8Scanner {

  /** Instead of the index of a property: the object has no more of them. */
  public static final int END_OF_OBJECT = -2;

  /** Instead of an integer: the shortcut declines. */
  public static final long NO_INTEGER = Long.MIN_VALUE;

  private static final int NULL_LENGTH = 4;
  private static final int NULL = Words.halfOf("null");

  /** As many digits as fit into a long whatever they are. */
  private static final int MAX_DIGITS = 18;

  private int depth;

  /** Whether the container that is being read has shown nothing yet, and so no comma is due. */
  private boolean justEntered;

  /** The property that was read last in the object that is being read. */
  private int last = NameTable.START;

  /**
   * The same of the containers that are open around it, the innermost in the lowest bits. Of more
   * than four, the outermost are forgotten, and their next properties have to be looked up.
   */
  private long lastOutside;

  private int nameStart;

  /** Made when it is first needed. */
  private @Nullable Lookahead lookahead;

  private int markedPlace;
  private int markedDepth;
  private int eventPlace;
  private int eventDepth;

  /** How far the document was read before the cursor went back. */
  private int placeBeforeReturn;

  /**
   * Stands at the document's value.
   *
   * @throws JsonSyntaxException where the document is longer than the limits allow
   */
  public Utf8Cursor(Document document, JsonLimits limits) {
    super(document, limits);
    if (document.isLongerThan(limits.maxDocumentBytes())) {
      throw new JsonSyntaxException(
          "is longer than the limit of " + limits.maxDocumentBytes() + " bytes");
    }
    arriveAtValue();
  }

  private void arriveAtValue() {
    if (position >= end || json[position] <= ' ') {
      skipWhitespace();
    }
  }

  /**
   * Makes sure that nothing follows the document's value.
   *
   * @throws JsonSyntaxException where anything does
   */
  public void end() {
    goTo(Math.max(place(), placeBeforeReturn));
    if (isLeft(1)) {
      skipWhitespace();
      if (position < end) {
        throw syntaxError("expected the end of the document");
      }
    }
  }

  // Containers

  /** Whether the next value is an object; enters it then. */
  public boolean tryEnterObject() {
    if (isAt('{')) {
      enter();
      return true;
    }
    return false;
  }

  /** Whether the next value is an array; enters it then. */
  public boolean tryEnterArray() {
    if (isAt('[')) {
      enter();
      return true;
    }
    return false;
  }

  /** Enters the object or array that is the next value. */
  public void enter() {
    if (++depth > limits.maxDepth()) {
      throw syntaxError("nested deeper than the limit of " + limits.maxDepth());
    }
    lastOutside = (lastOutside << Short.SIZE) | (last & 0xFFFF);
    last = NameTable.START;
    position++;
    justEntered = true;
  }

  private void leave() {
    position++;
    depth--;
    last = (short) lastOutside;
    lastOutside >>>= Short.SIZE;
    justEntered = false;
  }

  /**
   * Moves to the value of the next property of an object, or leaves the object at its end.
   *
   * @return the index of the property, {@link NameTable#NOT_FOUND} or {@link #END_OF_OBJECT}
   */
  public int nextProperty(NameTable names) {
    if (justEntered || isAt(',')) {
      int index = names.successorOf(last);
      int name = justEntered ? position : position + 1;
      int length = names.lengthIfAt(index, json, name, end);
      if (length > 0 && length - NameToken.LENGTH_OF_EMPTY <= limits.maxStringBytes()) {
        position = name + length;
        justEntered = false;
        last = index;
        arriveAtValue();
        return index;
      }
    } else if (isAt('}')) {
      leave();
      return END_OF_OBJECT;
    }
    return scanProperty(names);
  }

  /** The same, whatever the name is. */
  private int scanProperty(NameTable names) {
    if (isAtEndOf('}')) {
      return END_OF_OBJECT;
    }
    requireName();
    nameStart = place();
    int index = scanName(names);
    takeColon();
    skipWhitespace();
    if (index != NameTable.NOT_FOUND) {
      names.learn(last, index);
      last = index;
    }
    return index;
  }

  private int scanName(NameTable names) {
    int first = position + 1;
    int closing = endOfPlainString();
    if (closing >= 0) {
      position = closing + 1;
      return names.indexOf(json, first, closing, end);
    }
    return names.indexOf(string());
  }

  /** The name of the property that was not found, and whose value is next. */
  public String name() {
    int value = place();
    goTo(nameStart);
    String name = string();
    goTo(value);
    return name;
  }

  /** Moves to the value of the next property of an object; null at its end, and leaves it there. */
  public @Nullable String nextName() {
    if (isAtEndOf('}')) {
      return null;
    }
    requireName();
    String name = string();
    takeColon();
    skipWhitespace();
    return name;
  }

  private void requireName() {
    if (peek() != '"') {
      throw syntaxError("expected a property name in double quotes");
    }
  }

  private void takeColon() {
    skipWhitespace();
    if (peek() != ':') {
      throw syntaxError("expected ':'");
    }
    position++;
  }

  /** Moves to the next item of an array, or leaves the array at its end. */
  public boolean nextItem() {
    return !isAtEndOf(']');
  }

  /** Moves to the next member of a container, or leaves it where its bracket closes. */
  private boolean isAtEndOf(char bracket) {
    int octet = peekToken();
    if (octet == bracket) {
      leave();
      return true;
    }
    if (!justEntered) {
      if (octet != ',') {
        throw syntaxError("expected ',' or '" + bracket + "'");
      }
      position++;
      if (peekToken() == bracket) {
        throw syntaxError("expected something after the comma");
      }
    }
    justEntered = false;
    return false;
  }

  // Shortcuts to values

  /** Whether the next value is a string. */
  public boolean isAtString() {
    return isAt('"');
  }

  /** Passes over a null, and tells whether there was one. */
  public boolean tryNull() {
    if (!isAt('n')) {
      return false;
    }
    if (end - position >= NULL_LENGTH && Words.getHalf(json, position) == NULL) {
      position += NULL_LENGTH;
    } else {
      expect("null");
    }
    return true;
  }

  /** Whether the next value is a boolean. */
  public boolean isAtBool() {
    return isAt('t') || isAt('f');
  }

  /** An integer of at most 18 digits, or else {@link #NO_INTEGER}. */
  public long tryInteger() {
    int index = position;
    boolean negative = isAt('-');
    if (negative) {
      index++;
    }
    int first = index;
    int limit = Math.min(end, first + MAX_DIGITS + 1);
    long value = 0;
    while (index < limit && json[index] >= '0' && json[index] <= '9') {
      value = value * 10 + (json[index] - '0');
      index++;
    }
    int digits = index - first;
    if (digits == 0
        || index == limit
        || goesOn(json[index])
        || (json[first] == '0' && digits > 1)
        || index - position > limits.maxNumberLength()) {
      return NO_INTEGER;
    }
    position = index;
    return negative ? -value : value;
  }

  /** Whether a number that is not at its end here has a fraction or an exponent. */
  private static boolean goesOn(byte octet) {
    return octet == '.' || octet == 'e' || octet == 'E';
  }

  /** Whether the next value is a number. */
  public boolean isAtNumber() {
    return isAt('-') || isAtDigit();
  }

  /** The double nearest to the number that is the next value; infinite where that is too large. */
  public double doubleNumber() {
    int first = place();
    boolean integer = scanNumber();
    int from = positionOf(first);
    double value = DoubleParser.parseDouble(json, from, position);
    // There is no negative zero among the integers.
    return integer ? value + 0.0 : value;
  }

  /** The float nearest to the number that is the next value; infinite where that is too large. */
  public float floatNumber() {
    int first = place();
    boolean integer = scanNumber();
    int from = positionOf(first);
    float value = DoubleParser.parseFloat(json, from, position);
    return integer ? value + 0.0f : value;
  }

  /**
   * A decimal of at most 18 digits without an exponent, as a number or in a string; null for
   * anything else.
   */
  public @Nullable BigDecimal tryDecimal() {
    int index = position;
    boolean quoted = isAt('"');
    if (quoted) {
      index++;
    }
    boolean negative = index < end && json[index] == '-';
    if (negative) {
      index++;
    }
    int first = index;
    int point = -1;
    long unscaled = 0;
    int limit = Math.min(end, first + MAX_DIGITS + 2);
    for (; index < limit; index++) {
      byte octet = json[index];
      if (octet >= '0' && octet <= '9') {
        unscaled = unscaled * 10 + (octet - '0');
      } else if (octet == '.' && point < 0) {
        point = index;
      } else {
        break;
      }
    }
    int wholeDigits = (point < 0 ? index : point) - first;
    int scale = point < 0 ? 0 : index - point - 1;
    if (wholeDigits == 0
        || (json[first] == '0' && wholeDigits > 1)
        || (point >= 0 && scale == 0)
        || wholeDigits + scale > MAX_DIGITS
        || index == limit
        || (quoted ? json[index] != '"' : goesOn(json[index]))
        || index - position > Math.min(limits.maxNumberLength(), limits.maxStringBytes())) {
      return null;
    }
    position = quoted ? index + 1 : index;
    return BigDecimal.valueOf(negative ? -unscaled : unscaled, scale);
  }

  /** A UUID in lower case; null for anything else. */
  public @Nullable UUID tryUuid() {
    if (!isAtString(UuidText.LENGTH)) {
      return null;
    }
    UUID value = UuidText.parse(json, position + 1);
    if (value != null) {
      position += UuidText.LENGTH + 2;
    }
    return value;
  }

  /** A time as it is written here, with no or six digits of fraction; null for anything else. */
  public @Nullable Instant tryInstant() {
    int length = InstantText.LENGTH_TO_MICROS;
    if (!isAtString(length)) {
      length = InstantText.LENGTH_TO_SECONDS;
      if (!isAtString(length)) {
        return null;
      }
    }
    Instant value = InstantText.parse(json, position + 1, length);
    if (value != null) {
      position += length + 2;
    }
    return value;
  }

  /** Whether a string of so many bytes could be next: there are quotes before and behind them. */
  private boolean isAtString(int length) {
    int closing = position + 1 + length;
    return closing < end
        && json[position] == '"'
        && json[closing] == '"'
        && length <= limits.maxStringBytes();
  }

  /** The index of a string that is one of these names; negative for anything else. */
  public int tryName(NameTable names) {
    if (!isAt('"')) {
      return NameTable.NOT_FOUND;
    }
    int closing = endOfPlainString();
    if (closing < 0) {
      return NameTable.NOT_FOUND;
    }
    int index = names.indexOf(json, position + 1, closing, end);
    if (index >= 0) {
      position = closing + 1;
    }
    return index;
  }

  /**
   * A guess at the string that a property will have that has not been read yet: the one behind the
   * last place in the document that looks like the property's name. The cursor stays where it is.
   * Of a document that is not in the array, only what is next to the end is looked at.
   *
   * @return the index of the string; negative where there is no guess
   */
  public int guessName(NameToken property, NameTable names) {
    int here = place();
    goTowardsEnd();
    int name = NameTable.NOT_FOUND;
    int found = property.lastIndexIn(json, position, end);
    if (found >= 0) {
      position = found + property.token().length();
      skipWhitespace();
      name = tryName(names);
    }
    goTo(here);
    return name;
  }

  // Going back

  /** Remembers the next value, so that {@link #returnToMark} can come back to it. */
  public void mark() {
    markedPlace = place();
    markedDepth = depth;
  }

  /** Stands at the marked value again; what stood here is not read any more. */
  public void returnToMark() {
    goBack(markedPlace, markedDepth);
  }

  /** Remembers the event that is next, so that {@link #returnToEvent} can come back to it. */
  public void markEvent() {
    eventPlace = place();
    eventDepth = depth;
  }

  /** Stands at the marked event again; what stood here is not read any more. */
  public void returnToEvent() {
    goBack(eventPlace, eventDepth);
  }

  private void goBack(int toPlace, int toDepth) {
    placeBeforeReturn = Math.max(placeBeforeReturn, place());
    goTo(toPlace);
    depth = toDepth;
    justEntered = false;
  }

  /** Remembers the next value, which is read once to look for something in it. */
  public void beginLookahead() {
    if (lookahead == null) {
      lookahead = new Lookahead();
    }
    lookahead.begin(place(), depth);
  }

  /** Stands at the remembered value again, all of which has been read. */
  public void endLookahead() {
    Lookahead ended = Objects.requireNonNull(lookahead);
    ended.end(place());
    goTo(ended.place());
    depth = ended.depth();
    justEntered = false;
  }

  // Passing over

  /** Passes over the next value, and validates it. */
  public void skip() {
    switch (peek()) {
      case '{', '[' -> skipContainer();
      case '"' -> skipString();
      case 't', 'f' -> bool();
      case 'n' -> expect("null");
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> scanNumber();
      default -> throw noValue();
    }
  }

  /** What to throw where the next byte begins no value. */
  public JsonSyntaxException noValue() {
    return syntaxError("expected a value");
  }

  private void skipContainer() {
    if (lookahead == null) {
      scanContainer();
      return;
    }
    SkippedValues skipped = lookahead.skipped();
    int known = skipped.endOf(place());
    if (known != SkippedValues.NOT_FOUND) {
      goTo(known);
    } else if (lookahead.remembers()) {
      int index = skipped.begin(place());
      scanContainer();
      skipped.end(index, place());
    } else {
      scanContainer();
    }
  }

  private void scanContainer() {
    boolean isObject = isAt('{');
    enter();
    while (!isAtEndOf(isObject ? '}' : ']')) {
      if (isObject) {
        requireName();
        skipString();
        takeColon();
        skipWhitespace();
      }
      skip();
    }
  }
}
