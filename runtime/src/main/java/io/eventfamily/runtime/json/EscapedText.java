package io.eventfamily.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.runtime.text.Escapes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * A text that brings its own escapes to a generator of Jackson. "Quoted" is Jackson's word for
 * escaped; the quotes themselves are the generator's.
 *
 * <p>The methods are those of {@code SerializableString}, which is the same interface in Jackson 2
 * and Jackson 3 but for its package: a subclass for each of them has nothing to add.
 */
public abstract class EscapedText {

  /** What Jackson takes as: there is no room, flush and ask for an array. */
  private static final int NO_ROOM = -1;

  private final String value;
  private final String escaped;

  /**
   * @param value without unpaired surrogates
   */
  protected EscapedText(String value) {
    this.value = value;
    this.escaped = Escapes.escape(value);
  }

  /** The text itself. */
  public final String getValue() {
    return value;
  }

  /** The text itself: buffers of tokens ask for it so. */
  @Override
  public final String toString() {
    return value;
  }

  /** The length of the text itself, in UTF-16 units. */
  public final int charLength() {
    return value.length();
  }

  /** The text escaped. */
  public final char[] asQuotedChars() {
    return escaped.toCharArray();
  }

  /** The text escaped, in UTF-8. */
  public final byte[] asQuotedUTF8() {
    return escaped.getBytes(UTF_8);
  }

  /** The text itself, in UTF-8. */
  public final byte[] asUnquotedUTF8() {
    return value.getBytes(UTF_8);
  }

  /** Puts the text escaped, and gives the length; negative where there is no room. */
  public final int appendQuoted(char[] buffer, int offset) {
    return append(escaped, buffer, offset);
  }

  /** Puts the text itself, and gives the length; negative where there is no room. */
  public final int appendUnquoted(char[] buffer, int offset) {
    return append(value, buffer, offset);
  }

  private static int append(String text, char[] buffer, int offset) {
    int length = text.length();
    if (buffer.length - offset < length) {
      return NO_ROOM;
    }
    text.getChars(0, length, buffer, offset);
    return length;
  }

  /** Puts the text escaped, and gives the length in bytes; negative where there is no room. */
  public final int appendQuotedUTF8(byte[] buffer, int offset) {
    return append(escaped, buffer, offset);
  }

  /** Puts the text itself, and gives the length in bytes; negative where there is no room. */
  public final int appendUnquotedUTF8(byte[] buffer, int offset) {
    return append(value, buffer, offset);
  }

  private static int append(String text, byte[] buffer, int offset) {
    // A text that cannot fit need not be encoded to see that.
    return buffer.length - offset < text.length()
        ? NO_ROOM
        : put(text, ByteBuffer.wrap(buffer, offset, buffer.length - offset));
  }

  /** Writes the text escaped, and gives the length in bytes. */
  public final int writeQuotedUTF8(OutputStream out) throws IOException {
    return write(asQuotedUTF8(), out);
  }

  /** Writes the text itself, and gives the length in bytes. */
  public final int writeUnquotedUTF8(OutputStream out) throws IOException {
    return write(asUnquotedUTF8(), out);
  }

  private static int write(byte[] bytes, OutputStream out) throws IOException {
    out.write(bytes);
    return bytes.length;
  }

  /** Puts the text escaped, and gives the length in bytes; negative where there is no room. */
  public final int putQuotedUTF8(ByteBuffer buffer) {
    return put(escaped, buffer);
  }

  /** Puts the text itself, and gives the length in bytes; negative where there is no room. */
  public final int putUnquotedUTF8(ByteBuffer buffer) {
    return put(value, buffer);
  }

  private static int put(String text, ByteBuffer buffer) {
    byte[] bytes = text.getBytes(UTF_8);
    if (buffer.remaining() < bytes.length) {
      return NO_ROOM;
    }
    buffer.put(bytes);
    return bytes.length;
  }
}
