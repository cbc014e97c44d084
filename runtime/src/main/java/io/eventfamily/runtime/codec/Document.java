package io.eventfamily.runtime.codec;

import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.text.Utf8Cursor;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/** Where in memory a document is. */
final class Document {

  private final byte[] json;
  private final int start;
  private final int end;

  private Document(byte[] json, int start, int end) {
    this.json = json;
    this.start = start;
    this.end = end;
  }

  /** All of an array. */
  static Document of(byte[] json) {
    Objects.requireNonNull(json, "json");
    return new Document(json, 0, json.length);
  }

  /**
   * A part of an array.
   *
   * @throws IndexOutOfBoundsException where the array has no such part
   */
  static Document of(byte[] json, int offset, int length) {
    Objects.requireNonNull(json, "json");
    Objects.checkFromIndexSize(offset, length, json.length);
    return new Document(json, offset, offset + length);
  }

  /** What is left of a buffer. */
  static Document of(ByteBuffer buffer) {
    if (buffer.hasArray()) {
      int start = buffer.arrayOffset() + buffer.position();
      return new Document(buffer.array(), start, start + buffer.remaining());
    }
    byte[] copy = new byte[buffer.remaining()];
    buffer.duplicate().get(copy);
    return of(copy);
  }

  /** A cursor at its value. */
  Utf8Cursor cursor(JsonLimits limits) {
    return new Utf8Cursor(json, start, end, limits);
  }

  /** The document's bytes: the array itself where the document is all of it. */
  byte[] toByteArray() {
    return end - start == json.length ? json : Arrays.copyOfRange(json, start, end);
  }
}
