package io.eventfamily.benchmark.peer.layout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position in bytes. It goes on as the layout says, and hardly looks at what is there. */
final class LayoutReader {

  private static final int NULL_LENGTH = 4;
  private static final int TRUE_LENGTH = 4;
  private static final int FALSE_LENGTH = 5;
  private static final int NANOS_PER_MICRO = 1000;

  private final byte[] bytes;
  private int position;

  LayoutReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Passes over what is the same in every object. */
  void constant(byte[] constant) {
    position += constant.length;
  }

  boolean truth() {
    boolean value = bytes[position] == 't';
    position += value ? TRUE_LENGTH : FALSE_LENGTH;
    return value;
  }

  UUID id() {
    position++;
    long first = hexadecimal(8);
    long second = hexadecimal(4);
    long third = hexadecimal(4);
    long fourth = hexadecimal(4);
    long fifth = hexadecimal(12);
    return new UUID(first << 32 | second << 16 | third, fourth << 48 | fifth);
  }

  /** Reads a time to the microsecond. */
  Instant time() {
    position++;
    int year = decimal(4);
    int month = decimal(2);
    int day = decimal(2);
    int hour = decimal(2);
    int minute = decimal(2);
    int second = decimal(2);
    int micro = decimal(6);
    position++;
    return LocalDateTime.of(year, month, day, hour, minute, second, micro * NANOS_PER_MICRO)
        .toInstant(ZoneOffset.UTC);
  }

  String text() {
    int start = ++position;
    int all = 0;
    for (byte b = bytes[position]; b != '"'; b = bytes[++position]) {
      if (b == '\\') {
        return escaped(start);
      }
      all |= b;
    }
    return new String(bytes, start, position++ - start, all < 0 ? UTF_8 : ISO_8859_1);
  }

  /** Reads a number that is not negative. */
  long number() {
    long value = 0;
    for (byte b = bytes[position]; b >= '0'; b = bytes[++position]) {
      value = 10 * value + (b - '0');
    }
    return value;
  }

  double real() {
    return Double.parseDouble(numberText());
  }

  BigDecimal decimal() {
    return new BigDecimal(numberText());
  }

  @Nullable String optionalText() {
    return nothing() ? null : text();
  }

  @Nullable UUID optionalId() {
    return nothing() ? null : id();
  }

  @Nullable Instant optionalTime() {
    return nothing() ? null : time();
  }

  /** Reads an object of texts. */
  Map<String, String> map() {
    Map<String, String> map = new LinkedHashMap<>();
    position++;
    while (more()) {
      String name = text();
      position++;
      map.put(name, text());
    }
    return map;
  }

  /** Passes over a null, if there is one. */
  private boolean nothing() {
    if (bytes[position] != 'n') {
      return false;
    }
    position += NULL_LENGTH;
    return true;
  }

  /** Whether an array or an object goes on; passes over its next comma or its end. */
  private boolean more() {
    byte b = bytes[position];
    if (b == ',') {
      position++;
      return true;
    }
    if (b == ']' || b == '}') {
      position++;
      return false;
    }
    return true;
  }

  /** Reads an array. */
  <T> List<T> list(Layout<T> items) {
    List<T> list = new ArrayList<>();
    position++;
    while (more()) {
      list.add(items.read(this));
    }
    return list;
  }

  /** Reads an array of texts. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    position++;
    while (more()) {
      texts.add(text());
    }
    return texts;
  }

  private String numberText() {
    int start = position;
    while (bytes[position] != ',' && bytes[position] != '}') {
      position++;
    }
    return new String(bytes, start, position - start, ISO_8859_1);
  }

  /** Reads a text from its start once more, because there is an escape in it. */
  private String escaped(int start) {
    position = start;
    byte[] plain = new byte[bytes.length - start];
    int length = 0;
    for (byte b = bytes[position++]; b != '"'; b = bytes[position++]) {
      plain[length++] = b == '\\' ? escape() : b;
    }
    return new String(plain, 0, length, UTF_8);
  }

  private byte escape() {
    byte b = bytes[position++];
    return switch (b) {
      case 'n' -> '\n';
      case 'u' -> (byte) hexadecimal(4);
      default -> b;
    };
  }

  /** Reads digits, and passes over what separates them from the next ones. */
  private long hexadecimal(int digits) {
    long value = 0;
    for (int i = 0; i < digits; i++) {
      byte b = bytes[position++];
      value = value << 4 | (b <= '9' ? b - '0' : b - 'a' + 10);
    }
    position++;
    return value;
  }

  /** Reads digits, and passes over what separates them from the next ones. */
  private int decimal(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      value = 10 * value + (bytes[position++] - '0');
    }
    position++;
    return value;
  }
}
