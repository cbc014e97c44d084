package io.eventfamily.benchmark.peer.layout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A buffer that grows. Each method makes sure of the space that it needs. */
final class LayoutWriter {

  private static final byte[] DIGITS = "0123456789abcdef".getBytes(ISO_8859_1);
  private static final byte[] NULL = "null".getBytes(ISO_8859_1);
  private static final byte[] TRUE = "true".getBytes(ISO_8859_1);
  private static final byte[] FALSE = "false".getBytes(ISO_8859_1);
  private static final int ID_LENGTH = 38;
  private static final int TIME_LENGTH = 29;
  private static final int MAX_NUMBER_LENGTH = 20;
  private static final int NANOS_PER_MICRO = 1000;

  /** An escape of six characters, or at most three bytes. */
  private static final int MAX_BYTES_PER_CHAR = 6;

  private byte[] bytes = new byte[8192];
  private int length;

  void reset() {
    length = 0;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Writes what is the same in every object. */
  void constant(byte[] constant) {
    ensure(constant.length);
    System.arraycopy(constant, 0, bytes, length, constant.length);
    length += constant.length;
  }

  void truth(boolean value) {
    constant(value ? TRUE : FALSE);
  }

  void id(UUID id) {
    ensure(ID_LENGTH);
    long high = id.getMostSignificantBits();
    long low = id.getLeastSignificantBits();
    put('"');
    hexadecimal(high >>> 32, 8);
    put('-');
    hexadecimal(high >>> 16, 4);
    put('-');
    hexadecimal(high, 4);
    put('-');
    hexadecimal(low >>> 48, 4);
    put('-');
    hexadecimal(low, 12);
    put('"');
  }

  /** Writes a time of a year with four digits, to the microsecond. */
  void time(Instant instant) {
    ensure(TIME_LENGTH);
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
    put('"');
    decimal(time.getYear(), 4);
    put('-');
    decimal(time.getMonthValue(), 2);
    put('-');
    decimal(time.getDayOfMonth(), 2);
    put('T');
    decimal(time.getHour(), 2);
    put(':');
    decimal(time.getMinute(), 2);
    put(':');
    decimal(time.getSecond(), 2);
    put('.');
    decimal(time.getNano() / NANOS_PER_MICRO, 6);
    put('Z');
    put('"');
  }

  void text(String text) {
    int characters = text.length();
    ensure(2 + characters * MAX_BYTES_PER_CHAR);
    put('"');
    for (int i = 0; i < characters; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        rest(text, i);
        return;
      }
      ascii(c);
    }
    put('"');
  }

  /** Writes a number that is not negative. */
  void number(long value) {
    ensure(MAX_NUMBER_LENGTH);
    int digits = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      digits++;
    }
    decimal(value, digits);
  }

  /** Writes a number by its text. */
  void number(Number value) {
    constant(value.toString().getBytes(ISO_8859_1));
  }

  void optionalText(@Nullable String text) {
    if (text == null) {
      constant(NULL);
    } else {
      text(text);
    }
  }

  void optionalId(@Nullable UUID id) {
    if (id == null) {
      constant(NULL);
    } else {
      id(id);
    }
  }

  void optionalTime(@Nullable Instant instant) {
    if (instant == null) {
      constant(NULL);
    } else {
      time(instant);
    }
  }

  <T> void list(List<T> items, Layout<T> layout) {
    open('[');
    for (T item : items) {
      layout.write(this, item);
      comma();
    }
    close(']');
  }

  void texts(List<String> texts) {
    open('[');
    for (String text : texts) {
      text(text);
      comma();
    }
    close(']');
  }

  void map(Map<String, String> map) {
    open('{');
    for (Map.Entry<String, String> entry : map.entrySet()) {
      text(entry.getKey());
      ensure(1);
      put(':');
      text(entry.getValue());
      comma();
    }
    close('}');
  }

  private void open(char bracket) {
    ensure(1);
    put(bracket);
  }

  private void comma() {
    ensure(1);
    put(',');
  }

  /** Takes the place of the last comma, if there is one. */
  private void close(char bracket) {
    ensure(1);
    if (bytes[length - 1] == ',') {
      length--;
    }
    put(bracket);
  }

  /** Writes a text from its first character on that is not ASCII. */
  private void rest(String text, int from) {
    for (byte b : text.substring(from).getBytes(UTF_8)) {
      ascii(b);
    }
    put('"');
  }

  /** Writes a character that may need an escape, or a byte of one that does not. */
  private void ascii(int c) {
    if (c == '"' || c == '\\') {
      put('\\');
      put(c);
    } else if (c >= ' ' || c < 0) {
      put(c);
    } else if (c == '\n') {
      put('\\');
      put('n');
    } else {
      put('\\');
      put('u');
      hexadecimal(c, 4);
    }
  }

  private void hexadecimal(long value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      put(DIGITS[(int) (value >>> shift) & 0xF]);
    }
  }

  private void decimal(long value, int digits) {
    long rest = value;
    for (int i = length + digits - 1; i >= length; i--) {
      bytes[i] = DIGITS[(int) (rest % 10)];
      rest /= 10;
    }
    length += digits;
  }

  private void put(int b) {
    bytes[length++] = (byte) b;
  }

  private void ensure(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
