package io.eventfamily.dapr.subscribe;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A value in a document.
 *
 * @param kind what it begins with
 * @param offset where an object begins, in bytes; of no other use
 * @param length how long an object is, in bytes; of no other use
 * @param text what a string says; null where it is none
 */
record Part(JsonToken kind, int offset, int length, @Nullable String text) {

  /**
   * Reads the value that a parser is at, and leaves the parser at its end.
   *
   * @param base where the document begins in its array
   * @return null where the value is null
   */
  static @Nullable Part read(JsonParser in, int base) {
    JsonToken kind = in.currentToken();
    if (kind == JsonToken.VALUE_NULL) {
      return null;
    }
    if (kind == JsonToken.VALUE_STRING) {
      return new Part(kind, 0, 0, in.getString());
    }
    int start = (int) in.currentTokenLocation().getByteOffset();
    in.skipChildren();
    int end = (int) in.currentLocation().getByteOffset();
    return new Part(kind, base + start, end - start, null);
  }
}
