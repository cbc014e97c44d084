package io.eventfamily.runtime.text;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of one document, and the next one to be read. They are all in an array, or a {@link
 * BufferWindow} shows some of them after the others there.
 *
 * <p>A position is an index of the array, and of use until more is shown. A place is the same in
 * the whole of the document, and can be remembered. Where all is in the array, they are equal, and
 * nothing is ever asked of a window but where the bytes are at their end anyway.
 */
abstract sealed class Utf8Bytes permits Utf8Scanner {

  /** Holds the bytes; may be another array when more is shown. */
  byte[] json;

  /** Where the bytes in the array end. */
  int end;

  /** The next byte to read. */
  int position;

  /** The place of the first byte of the array. */
  private int base;

  private final int start;

  private final @Nullable BufferWindow window;

  /** Knows the text whose units the bytes stand for; null where they are UTF-8. */
  final @Nullable TextSource source;

  Utf8Bytes(Document document) {
    this.json = document.json;
    this.start = document.start;
    this.end = document.end;
    this.position = start;
    this.source = document.source();
    this.window = document.window();
    if (window != null) {
      window.show(start);
      look(start);
    }
  }

  /** The byte at the position. */
  public final int peek() {
    if (position >= end && !showMore()) {
      throw syntaxError("the document ends too early");
    }
    return json[position] & 0xFF;
  }

  /** Whether a character is at the position. Shows no more where the bytes end. */
  final boolean isAt(char character) {
    return position < end && json[position] == character;
  }

  /** The same of a digit. */
  final boolean isAtDigit() {
    return position < end && json[position] >= '0' && json[position] <= '9';
  }

  /** The place of the next byte to be read. */
  public final int place() {
    return base + position;
  }

  /** Stands at a place. */
  final void goTo(int place) {
    position = place - base;
    if (window != null && (position < 0 || position >= end)) {
      window.glance(place);
      look(place);
    }
  }

  /** Whether the document goes on where the bytes in the array end; shows more of it then. */
  final boolean showMore() {
    if (window == null || !window.goesOn()) {
      return false;
    }
    int place = place();
    window.show(place);
    look(place);
    return true;
  }

  /** Whether so many bytes are left; shows them then. */
  final boolean isLeft(int count) {
    if (end - position < count && window != null && window.goesOn()) {
      showAll(place(), place() + count);
    }
    return end - position >= count;
  }

  /** Whether more can only be shown where a larger array is taken. */
  final boolean isAtFront() {
    return window == null || window.isAtFront(position);
  }

  /** Stands at a place, and has all bytes up to another one in the array. */
  final void showAll(int place, int to) {
    if (window != null) {
      window.showAll(place, to);
      look(place);
    }
  }

  /** Goes on to where the document's end is in sight, if it is not. */
  final void goTowardsEnd() {
    if (window != null && window.goesOn()) {
      look(window.showEnd(place()));
    }
  }

  /**
   * The position of a token that begins at a place and ends at the position. Where its beginning
   * was dropped, all of it is shown once more.
   */
  final int positionOf(int first) {
    if (first < base) {
      int behind = place();
      showAll(first, behind);
      position = behind - base;
    }
    return first - base;
  }

  /** Takes what the window shows, and stands at a place that it shows. */
  private void look(int place) {
    if (window != null) {
      json = window.bytes();
      base = window.base();
      end = window.end();
      position = place - base;
    }
  }

  final JsonSyntaxException syntaxError(String message) {
    int line = 1;
    int column = 1;
    int here = place();
    for (int place = start; place < here; place++) {
      byte octet = window != null ? window.at(place) : json[place];
      if (octet == '\n') {
        line++;
        column = 1;
      } else if (!isWithinCharacter(octet)) {
        column++;
      }
    }
    return new JsonSyntaxException(
        "is not JSON: " + message + " at line " + line + " column " + column);
  }

  private boolean isWithinCharacter(byte octet) {
    return source != null ? octet == Units.LOW_SURROGATE : (octet & 0xC0) == 0x80;
  }
}
