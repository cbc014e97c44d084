package io.eventfamily.runtime.utf8;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.runtime.json.Escapes;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.PropertyName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/** Writes JSON as UTF-8 into memory, without spaces. */
public final class Utf8JsonWriter extends JsonWriter {

  private static final byte[] HEX = "0123456789abcdef".getBytes(ISO_8859_1);
  private static final byte[] NULL = "null".getBytes(ISO_8859_1);
  private static final byte[] TRUE = "true".getBytes(ISO_8859_1);
  private static final byte[] FALSE = "false".getBytes(ISO_8859_1);

  /** The most bytes that one UTF-16 unit can take: six for an escape. */
  private static final int MAX_BYTES_PER_CHAR = 6;

  private byte[] buffer = new byte[512];
  private int length;
  private boolean valueBefore;

  /** A writer that has written nothing. */
  public Utf8JsonWriter() {}

  /** All that was written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(buffer, length);
  }

  /** All that was written. */
  public String toJson() {
    return new String(buffer, 0, length, UTF_8);
  }

  @Override
  public void beginObject() {
    begin('{');
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void beginArray() {
    begin('[');
  }

  @Override
  public void endArray() {
    end(']');
  }

  private void begin(char bracket) {
    separate();
    ensure(1);
    put(bracket);
    valueBefore = false;
  }

  private void end(char bracket) {
    ensure(1);
    put(bracket);
    valueBefore = true;
  }

  @Override
  protected void writeName(PropertyName name) {
    writeName(name.text());
  }

  @Override
  protected void writeName(String name) {
    writeText(name);
    ensure(1);
    put(':');
    valueBefore = false;
  }

  @Override
  protected void writeNull() {
    writeToken(NULL);
  }

  @Override
  protected void writeBool(boolean value) {
    writeToken(value ? TRUE : FALSE);
  }

  @Override
  protected void writeInteger(long value) {
    writeToken(Long.toString(value).getBytes(ISO_8859_1));
  }

  @Override
  protected void writeInteger(BigInteger value) {
    writeToken(value.toString().getBytes(ISO_8859_1));
  }

  @Override
  protected void writeNumber(double value, String text) {
    writeToken(text.getBytes(ISO_8859_1));
  }

  @Override
  protected void writeNumber(BigDecimal value, String text) {
    writeToken(text.getBytes(ISO_8859_1));
  }

  @Override
  protected void writePlainText(String value) {
    writeText(value);
  }

  @Override
  protected void writeText(String value) {
    separate();
    ensure(1);
    put('"');
    for (int index = 0; index < value.length(); index++) {
      ensure(MAX_BYTES_PER_CHAR);
      char unit = value.charAt(index);
      if (unit < 0x80) {
        putAscii(unit);
      } else if (unit < 0x800) {
        put(0xC0 | (unit >> 6));
        put(0x80 | (unit & 0x3F));
      } else if (!Character.isSurrogate(unit)) {
        put(0xE0 | (unit >> 12));
        put(0x80 | (unit >> 6 & 0x3F));
        put(0x80 | (unit & 0x3F));
      } else {
        int codePoint = value.codePointAt(index++);
        put(0xF0 | (codePoint >> 18));
        put(0x80 | (codePoint >> 12 & 0x3F));
        put(0x80 | (codePoint >> 6 & 0x3F));
        put(0x80 | (codePoint & 0x3F));
      }
    }
    ensure(1);
    put('"');
    valueBefore = true;
  }

  private void putAscii(char unit) {
    char letter = Escapes.letter(unit);
    if (letter == Escapes.NONE) {
      put(unit);
      return;
    }
    put('\\');
    put(letter);
    if (letter == Escapes.HEX) {
      put('0');
      put('0');
      put(HEX[unit >> 4]);
      put(HEX[unit & 0xF]);
    }
  }

  private void writeToken(byte[] token) {
    separate();
    ensure(token.length);
    System.arraycopy(token, 0, buffer, length, token.length);
    length += token.length;
    valueBefore = true;
  }

  /** Writes the comma that parts this value, or name, from the one before it. */
  private void separate() {
    if (valueBefore) {
      ensure(1);
      put(',');
    }
  }

  private void put(int octet) {
    buffer[length++] = (byte) octet;
  }

  private void ensure(int room) {
    if (buffer.length - length < room) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + room));
    }
  }
}
