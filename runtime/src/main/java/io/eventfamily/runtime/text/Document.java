package io.eventfamily.runtime.text;

import org.jspecify.annotations.Nullable;

/** What a cursor goes through: a document in UTF-8, or {@link Units} of a text. */
public final class Document {

  /** Holds the document; is not changed. */
  final byte[] json;

  final int start;
  final int end;

  /** Knows the text whose units the bytes stand for; null where they are UTF-8. */
  final @Nullable TextSource source;

  private Document(byte[] json, int start, int end, @Nullable TextSource source) {
    this.json = json;
    this.start = start;
    this.end = end;
    this.source = source;
  }

  /** A document in UTF-8 that lies between two positions of an array. */
  public static Document ofUtf8(byte[] json, int start, int end) {
    return new Document(json, start, end, null);
  }

  static Document ofUnits(byte[] units, int length, TextSource source) {
    return new Document(units, 0, length, source);
  }

  /** Whether it has more than so many bytes in UTF-8. */
  boolean isLongerThan(int limit) {
    return source != null ? source.isLongerThan(limit, start, end) : end - start > limit;
  }
}
