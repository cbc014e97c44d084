package io.eventfamily.runtime.text;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs as 36 ASCII characters in lower case, RFC 9562, section 4. */
final class UuidText {

  static final int LENGTH = 36;

  private UuidText() {}

  /**
   * Reads a UUID.
   *
   * @return null where there is anything else, a UUID with letters in upper case too
   */
  static @Nullable UUID parse(byte[] json, int from) {
    if (json[from + 8] != '-'
        || json[from + 13] != '-'
        || json[from + 18] != '-'
        || json[from + 23] != '-') {
      return null;
    }
    long first = Words.get(json, from);
    long second = join(Words.getHalf(json, from + 9), Words.getHalf(json, from + 14));
    long third = join(Words.getHalf(json, from + 19), Words.getHalf(json, from + 24));
    long fourth = Words.get(json, from + 28);
    if ((faults(first) | faults(second) | faults(third) | faults(fourth)) != 0) {
      return null;
    }
    return new UUID(join(number(second), number(first)), join(number(fourth), number(third)));
  }

  private static long join(int low, int high) {
    return ((long) high << Integer.SIZE) | (low & 0xFFFFFFFFL);
  }

  /** Writes a UUID, {@link #LENGTH} bytes. */
  static void put(UUID value, byte[] buffer, int position) {
    long high = value.getMostSignificantBits();
    long low = value.getLeastSignificantBits();
    long second = digits((int) high);
    long third = digits((int) (low >>> 32));
    Words.put(buffer, position, digits((int) (high >>> 32)));
    buffer[position + 8] = '-';
    Words.putHalf(buffer, position + 9, (int) second);
    buffer[position + 13] = '-';
    Words.putHalf(buffer, position + 14, (int) (second >>> 32));
    buffer[position + 18] = '-';
    Words.putHalf(buffer, position + 19, (int) third);
    buffer[position + 23] = '-';
    Words.putHalf(buffer, position + 24, (int) (third >>> 32));
    Words.put(buffer, position + 28, digits((int) low));
  }

  /** The eight hexadecimal digits of a number. */
  private static long digits(int number) {
    long nibbles = Integer.reverseBytes(number) & 0xFFFFFFFFL;
    nibbles = (nibbles | (nibbles << 16)) & 0x0000FFFF0000FFFFL;
    nibbles = (nibbles | (nibbles << 8)) & 0x00FF00FF00FF00FFL;
    // Of each byte, the digit of the higher half comes first.
    nibbles = ((nibbles >>> 4) | (nibbles << 8)) & 0x0F0F0F0F0F0F0F0FL;
    long letters = ((nibbles + Words.ofAll(6)) >>> 4) & Words.ofAll(1);
    return nibbles + Words.ofAll('0') + letters * ('a' - '0' - 10);
  }

  /** A word that is not 0 where any of eight bytes is no hexadecimal digit in lower case. */
  private static long faults(long digits) {
    long letters = (digits >>> 6) & Words.ofAll(1);
    long low = digits & Words.ofAll(0xF);
    // '0' to '9' are 0x30 to 0x39, and 'a' to 'f' are 0x61 to 0x66.
    long otherColumn = (digits & Words.ofAll(0xF0)) ^ (Words.ofAll(0x30) + letters * 0x30);
    long tooLarge = low + Words.ofAll(6) + letters * 3;
    long zeroLetter = letters * 0x10 & ~(low + Words.ofAll(0xF));
    return otherColumn | ((tooLarge | zeroLetter) & Words.ofAll(0x10));
  }

  /** The number that eight hexadecimal digits stand for. */
  private static int number(long digits) {
    long letters = (digits >>> 6) & Words.ofAll(1);
    long nibbles = (digits & Words.ofAll(0xF)) + letters * 9;
    nibbles = ((nibbles << 4) | (nibbles >>> 8)) & 0x00FF00FF00FF00FFL;
    nibbles = (nibbles | (nibbles >>> 8)) & 0x0000FFFF0000FFFFL;
    nibbles |= nibbles >>> 16;
    return Integer.reverseBytes((int) nibbles);
  }
}
