package io.eventfamily.runtime.text;

import io.eventfamily.runtime.number.DoubleText;
import io.eventfamily.runtime.number.IntegerText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * JSON that grows in memory, without spaces: in UTF-8, or as a text.
 *
 * <p>A comma is written behind each value, and taken back where a bracket closes: so nobody need
 * know whether a value is the first one.
 *
 * <p>A text is not UTF-8 that is decoded at the end. It is collected in Latin-1, as the JDK will
 * have it in the string if it can; what does not fit in there is put in between at the end.
 */
public final class Utf8Output {

  private static final int FIRST_CAPACITY = 1024;

  /** How many bytes a buffer may have that is kept for the next document. */
  private static final int MAX_CAPACITY_KEPT = 1 << 20;

  /** From how many UTF-16 units on it is faster to look at a string twice than at each unit. */
  private static final int MIN_UNITS_TO_COPY = 16;

  /** How much room a string needs beside its units: quotes, a comma, and a word to look at. */
  private static final int ROOM_OF_STRING = Words.BYTES + 3;

  private static final long NULL = Words.of("null,   ");
  private static final long TRUE = Words.of("true,   ");
  private static final long FALSE = Words.of("false,  ");

  private byte[] buffer = new byte[0];
  private int length;

  /** The parts that are not in the buffer, of a text; null in UTF-8. */
  private final @Nullable WideParts wide;

  private final InstantWriter instants = new InstantWriter();
  private final Utf8Encoder encoder = new Utf8Encoder();

  private Utf8Output(@Nullable WideParts wide) {
    this.wide = wide;
  }

  /** An output in UTF-8, with nothing in it. */
  public static Utf8Output ofBytes() {
    return new Utf8Output(null);
  }

  /** An output as a text, with nothing in it. */
  public static Utf8Output ofText() {
    return new Utf8Output(new WideParts());
  }

  /** Forgets what was written. */
  public void clear() {
    length = 0;
    if (wide != null) {
      wide.clear();
    }
    if (buffer.length > MAX_CAPACITY_KEPT) {
      buffer = new byte[0];
    }
  }

  /** The length of what was written, without the comma behind it. */
  private int size() {
    return Math.max(0, length - 1);
  }

  /** All that was written in UTF-8. */
  public byte[] toByteArray() {
    return Arrays.copyOf(buffer, size());
  }

  /** All that was written as a text. */
  @SuppressWarnings("deprecation") // the one that does nothing but copy
  public String toText() {
    return wide == null || wide.isEmpty()
        ? new String(buffer, 0, 0, size())
        : wide.join(buffer, size());
  }

  /** Writes all that was written here in UTF-8. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(buffer, 0, size());
  }

  /** Opens an object. */
  public void beginObject() {
    ensure(1);
    buffer[length++] = '{';
  }

  /** Closes an object. */
  public void endObject() {
    end('}');
  }

  /** Opens an array. */
  public void beginArray() {
    ensure(1);
    buffer[length++] = '[';
  }

  /** Closes an array. */
  public void endArray() {
    end(']');
  }

  private void end(char bracket) {
    ensure(2);
    int last = length - 1;
    if (buffer[last] != ',') {
      last++;
    }
    buffer[last] = (byte) bracket;
    buffer[last + 1] = ',';
    length = last + 2;
  }

  /** Names the value that is written next. */
  public void name(NameToken name) {
    Token token = name.token();
    if (wide != null && !name.isAscii()) {
      wide.add(length, name.text(), 0, name.text().length());
      return;
    }
    ensure(token.room());
    token.put(buffer, length);
    length += token.length();
  }

  /** Names the value that is written next. */
  public void name(String name) {
    string(name);
    buffer[length - 1] = ':';
  }

  /** Writes {@code null}. */
  public void nullValue() {
    word(NULL, 5);
  }

  /** Writes {@code true} or {@code false}. */
  public void bool(boolean value) {
    if (value) {
      word(TRUE, 5);
    } else {
      word(FALSE, 6);
    }
  }

  private void word(long word, int size) {
    ensure(Words.BYTES);
    Words.put(buffer, length, word);
    length += size;
  }

  /** Writes an integer. */
  public void integer(long value) {
    ensure(IntegerText.MAX_LENGTH + 1);
    length = IntegerText.put(value, buffer, length);
    buffer[length++] = ',';
  }

  /** Writes a finite number, as the shortest decimal that reads back. */
  public void number(double value) {
    ensure(DoubleText.MAX_LENGTH + 1);
    length = DoubleText.put(value, buffer, length);
    buffer[length++] = ',';
  }

  /** Writes a finite number, as the shortest decimal that reads back as the same float. */
  public void number(float value) {
    ensure(DoubleText.MAX_LENGTH + 1);
    length = DoubleText.put(value, buffer, length);
    buffer[length++] = ',';
  }

  /** Writes a UUID in lower case, as a string. */
  public void uuid(UUID value) {
    ensure(UuidText.LENGTH + 3);
    int position = length;
    buffer[position] = '"';
    UuidText.put(value, buffer, position + 1);
    close(position + 1 + UuidText.LENGTH);
  }

  /** Writes a time in the years 1 to 9999, as a string. */
  public void instant(Instant value) {
    ensure(InstantWriter.ROOM + 3);
    int position = length;
    buffer[position] = '"';
    close(instants.put(value, buffer, position + 1));
  }

  /** Writes the quote and the comma behind a string. */
  private void close(int position) {
    buffer[position] = '"';
    buffer[position + 1] = ',';
    length = position + 2;
  }

  /** Writes ASCII characters as they are. */
  @SuppressWarnings("deprecation") // the only way from a String into a buffer without a copy
  public void token(String text) {
    int size = text.length();
    ensure(size + 1);
    text.getBytes(0, size, buffer, length);
    buffer[length + size] = ',';
    length += size + 1;
  }

  /** Writes a string of ASCII characters that need no escaping. */
  @SuppressWarnings("deprecation") // the only way from a String into a buffer without a copy
  public void plainString(String text) {
    int size = text.length();
    ensure(size + 3);
    int position = length;
    buffer[position] = '"';
    text.getBytes(0, size, buffer, position + 1);
    close(position + 1 + size);
  }

  /** Writes any string without unpaired surrogates. */
  public void string(String text) {
    int units = text.length();
    ensure(units + ROOM_OF_STRING);
    buffer[length] = '"';
    length++;
    int index = plain(text, 0);
    if (index < units) {
      unusual(text, index);
    }
    close(length);
  }

  /** Writes the rest of a string, which begins with what is not ASCII or needs an escape. */
  private void unusual(String text, int from) {
    int units = text.length();
    int index = from;
    while (index < units) {
      char unit = text.charAt(index);
      if (unit < 0x100) {
        // An escape, or a letter of Latin-1, stands alone among others that are ASCII.
        ensure(Utf8Encoder.MAX_BYTES_PER_UNIT + units - index + ROOM_OF_STRING);
        putNarrow(unit);
        index = plain(text, index + 1);
      } else if (wide != null) {
        int end = Escapes.endOfPlain(text, index);
        wide.add(length, text, index, end);
        index = end;
      } else {
        int count = encoder.take(text, index);
        ensure(Utf8Encoder.MAX_BYTES_PER_UNIT * count + units - index + ROOM_OF_STRING);
        length = encoder.put(buffer, length);
        index = plain(text, index + count);
      }
    }
  }

  /** Writes a unit of Latin-1 that is not ASCII or needs an escape. */
  private void putNarrow(char unit) {
    if (unit < 0x80) {
      length = Utf8Encoder.escape(unit, buffer, length);
    } else if (wide != null) {
      buffer[length++] = (byte) unit;
    } else {
      length = Utf8Encoder.putTwo(unit, buffer, length);
    }
  }

  /**
   * Writes the units of a text up to the first that is not ASCII or needs an escape.
   *
   * @return the index of that, or the length of the text
   */
  private int plain(String text, int from) {
    int position = length - from;
    int end =
        text.length() - from < MIN_UNITS_TO_COPY
            ? putPlain(text, from, buffer, position)
            : copyPlain(text, from, buffer, position);
    length = position + end;
    return end;
  }

  /**
   * Puts units of a text up to the first that is not ASCII or needs an escape.
   *
   * @param position where the text as a whole would begin
   */
  private static int putPlain(String text, int from, byte[] bytes, int position) {
    int units = text.length();
    for (int index = from; index < units; index++) {
      char unit = text.charAt(index);
      if (unit < ' ' || unit >= 0x80 || unit == '"' || unit == '\\') {
        return index;
      }
      bytes[position + index] = (byte) unit;
    }
    return units;
  }

  /** As {@link #putPlain}, and faster for a long text: copies it, and then looks at it by words. */
  @SuppressWarnings("deprecation") // the only way from a String into a buffer without a copy
  private static int copyPlain(String text, int from, byte[] bytes, int position) {
    int end = endOfAscii(text, from);
    text.getBytes(from, end, bytes, position + from);
    for (int index = from; index < end; index += Words.BYTES) {
      long special = Words.findSpecial(Words.get(bytes, position + index));
      if (special != 0) {
        int found = index + Words.indexOf(special);
        if (found < end) {
          return found;
        }
      }
    }
    return end == text.length() ? end : putPlain(text, end, bytes, position);
  }

  /** Where a run of ASCII ends, or some units before that. */
  private static int endOfAscii(String text, int from) {
    int units = text.length();
    int index = from;
    while (index < units) {
      int end = Math.min(units, index + MIN_UNITS_TO_COPY);
      int allBits = 0;
      for (int next = index; next < end; next++) {
        allBits |= text.charAt(next);
      }
      if (allBits >= 0x80) {
        return index;
      }
      index = end;
    }
    return units;
  }

  private void ensure(int room) {
    if (buffer.length - length < room) {
      grow(room);
    }
  }

  private void grow(int room) {
    int capacity = Math.max(FIRST_CAPACITY, Math.max(buffer.length * 2, length + room));
    buffer = Arrays.copyOf(buffer, capacity);
  }
}
