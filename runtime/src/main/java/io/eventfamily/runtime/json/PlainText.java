package io.eventfamily.runtime.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.eventfamily.runtime.text.ValueText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/**
 * The text of a value in ASCII that needs no escaping, for a generator of Jackson that copies it
 * into its own buffer. The methods are those of {@code SerializableString}, see {@link
 * EscapedText}.
 */
public abstract class PlainText {

  /** What Jackson takes as: there is no room, flush and ask for an array. */
  private static final int NO_ROOM = -1;

  private final byte[] ascii;

  /** The text of a UUID. */
  protected PlainText(UUID value) {
    this.ascii = ValueText.of(value);
  }

  /** The text of a time that JSON can carry. */
  protected PlainText(Instant value) {
    this.ascii = ValueText.of(value);
  }

  /** The text. */
  public final String getValue() {
    return new String(ascii, ISO_8859_1);
  }

  /** The text. */
  @Override
  public final String toString() {
    return getValue();
  }

  /** The length of the text. */
  public final int charLength() {
    return ascii.length;
  }

  /** The text. */
  public final char[] asQuotedChars() {
    return getValue().toCharArray();
  }

  /** The text. */
  public final byte[] asQuotedUTF8() {
    return ascii.clone();
  }

  /** The text. */
  public final byte[] asUnquotedUTF8() {
    return ascii.clone();
  }

  /** Puts the text, and gives its length; negative where there is no room. */
  public final int appendQuoted(char[] buffer, int offset) {
    if (buffer.length - offset < ascii.length) {
      return NO_ROOM;
    }
    for (int index = 0; index < ascii.length; index++) {
      buffer[offset + index] = (char) ascii[index];
    }
    return ascii.length;
  }

  /** Puts the text, and gives its length; negative where there is no room. */
  public final int appendUnquoted(char[] buffer, int offset) {
    return appendQuoted(buffer, offset);
  }

  /** Puts the text, and gives its length; negative where there is no room. */
  public final int appendQuotedUTF8(byte[] buffer, int offset) {
    if (buffer.length - offset < ascii.length) {
      return NO_ROOM;
    }
    System.arraycopy(ascii, 0, buffer, offset, ascii.length);
    return ascii.length;
  }

  /** Puts the text, and gives its length; negative where there is no room. */
  public final int appendUnquotedUTF8(byte[] buffer, int offset) {
    return appendQuotedUTF8(buffer, offset);
  }

  /** Writes the text, and gives its length. */
  public final int writeQuotedUTF8(OutputStream out) throws IOException {
    out.write(ascii);
    return ascii.length;
  }

  /** Writes the text, and gives its length. */
  public final int writeUnquotedUTF8(OutputStream out) throws IOException {
    return writeQuotedUTF8(out);
  }

  /** Puts the text, and gives its length; negative where there is no room. */
  public final int putQuotedUTF8(ByteBuffer buffer) {
    if (buffer.remaining() < ascii.length) {
      return NO_ROOM;
    }
    buffer.put(ascii);
    return ascii.length;
  }

  /** Puts the text, and gives its length; negative where there is no room. */
  public final int putUnquotedUTF8(ByteBuffer buffer) {
    return putQuotedUTF8(buffer);
  }
}
