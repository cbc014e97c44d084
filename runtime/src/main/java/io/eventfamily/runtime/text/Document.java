package io.eventfamily.runtime.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a cursor goes through: a document in UTF-8, in an array or seen through a window, or {@link
 * Units} of a text.
 */
public final class Document {

  private static final byte[] ELSEWHERE = new byte[0];

  /** Holds the document, unless a window shows it; is not changed. */
  final byte[] json;

  final int start;
  final int end;

  /**
   * Null where the array holds all that there is to know. It is one field and not two, because C2
   * does without the object then.
   */
  private final @Nullable Origin origin;

  private Document(byte[] json, int start, int end, @Nullable Origin origin) {
    this.json = json;
    this.start = start;
    this.end = end;
    this.origin = origin;
  }

  /** A document in UTF-8 that lies between two positions of an array. */
  public static Document ofUtf8(byte[] json, int start, int end) {
    return new Document(json, start, end, null);
  }

  static Document ofWindow(BufferWindow window, int start, int end) {
    return new Document(ELSEWHERE, start, end, window);
  }

  static Document ofUnits(byte[] units, int length, TextSource source) {
    return new Document(units, 0, length, source);
  }

  /** Knows the text whose units the bytes stand for; null where they are UTF-8. */
  @Nullable TextSource source() {
    return origin instanceof TextSource text ? text : null;
  }

  /** Shows the document; null where all of it is in the array. */
  @Nullable BufferWindow window() {
    return origin instanceof BufferWindow window ? window : null;
  }

  /** Whether it has more than so many bytes in UTF-8. */
  boolean isLongerThan(int limit) {
    TextSource source = source();
    return source != null ? source.isLongerThan(limit, start, end) : end - start > limit;
  }

  /** A copy of it, of what is in UTF-8. */
  public byte[] copy() {
    BufferWindow window = window();
    return window != null ? window.copy() : Arrays.copyOfRange(json, start, end);
  }

  /** Where the bytes of a document come from, unless they lie in an array. */
  sealed interface Origin permits TextSource, BufferWindow {}
}
