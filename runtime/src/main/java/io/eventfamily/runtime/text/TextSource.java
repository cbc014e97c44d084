package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Makes documents of texts, with buffers that are used for one after the other.
 *
 * <p>A text that is all ASCII becomes UTF-8. Of any other a cursor gets {@link Units}, and has its
 * unusual strings cut out of the text: so nothing is encoded only to be decoded again.
 */
public final class TextSource implements Document.Origin {

  /** Instead of a position: there is no such string. */
  static final int MALFORMED = -1;

  private static final int FIRST_CAPACITY = 256;

  /** How many units a buffer may have that is kept for the next text. */
  private static final int MAX_CAPACITY_KEPT = 1 << 20;

  private String text = "";
  private byte[] units = new byte[0];

  /** What the last text was is the best guess at the next one. */
  private boolean expectsAscii = true;

  /** The string that is put together, where it has escapes. */
  private char[] characters = new char[FIRST_CAPACITY];

  private int count;

  /** Where the string lies that is part of the text as it is. */
  private int from;

  private int to;

  private final UnitMarker marker = new UnitMarker();
  private final Escape escape = new Escape();

  /** A source that has made nothing yet. */
  public TextSource() {}

  /** A text as a document, which is of use until {@link #clear} or the next one. */
  public Document of(String document) {
    if (expectsAscii) {
      byte[] utf8 = document.getBytes(UTF_8);
      // Half of a pair of surrogates is encoded as a question mark.
      if (utf8.length == document.length() && new String(utf8, ISO_8859_1).equals(document)) {
        return Document.ofUtf8(utf8, 0, utf8.length);
      }
    }
    if (units.length < document.length()) {
      units = new byte[document.length()];
    }
    text = document;
    expectsAscii = marker.put(document, units);
    return Document.ofUnits(units, document.length(), this);
  }

  /** Lets go of the text, and of buffers that are too large to be kept. */
  public void clear() {
    text = "";
    if (units.length > MAX_CAPACITY_KEPT) {
      units = new byte[0];
    }
    if (characters.length > MAX_CAPACITY_KEPT) {
      characters = new char[FIRST_CAPACITY];
    }
  }

  /** Whether what lies between two positions has more than so many bytes in UTF-8. */
  boolean isLongerThan(int limit, int first, int last) {
    return Units.areLongerThan(limit, text, first, last);
  }

  /** How many more bytes than units there are in UTF-8 in what lies between two positions. */
  int countMoreInUtf8(int first, int last) {
    return (int) Units.countMoreInUtf8(text, first, last);
  }

  /**
   * Decodes up to the quote that closes a string.
   *
   * @return the position of the quote, or {@link #MALFORMED} where there is anything that a string
   *     cannot hold, or the document ends first
   */
  int decode(int first, int end) {
    count = 0;
    from = first;
    int index = first;
    while (true) {
      to = Units.endOfPlain(units, index, end);
      if (to < end && units[to] == '"') {
        if (count > 0) {
          append(index, to);
        }
        return to;
      }
      if (to == end || units[to] != '\\') {
        return MALFORMED;
      }
      append(index, to);
      index = escape.read(units, to, end);
      if (index < 0) {
        return MALFORMED;
      }
      append(escape.codePoint());
    }
  }

  /** The string that was decoded last. */
  String string() {
    return count > 0 ? new String(characters, 0, count) : text.substring(from, to);
  }

  private void append(int first, int last) {
    ensure(last - first);
    text.getChars(first, last, characters, count);
    count += last - first;
  }

  private void append(int codePoint) {
    ensure(2);
    count += Character.toChars(codePoint, characters, count);
  }

  private void ensure(int room) {
    if (characters.length - count < room) {
      characters = Arrays.copyOf(characters, Math.max(characters.length * 2, count + room));
    }
  }
}
