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
    long a = values(first);
    long b = values(second);
    long c = values(third);
    long d = values(fourth);
    if (!areDigits(a, first)
        || !areDigits(b, second)
        || !areDigits(c, third)
        || !areDigits(d, fourth)) {
      return null;
    }
    return new UUID(join(number(b), number(a)), join(number(d), number(c)));
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

  /** The values of eight hexadecimal digits in lower case, and of anything else something else. */
  private static long values(long digits) {
    return digits - Words.ofAll('0') - letters(digits) * ('a' - '0' - 10);
  }

  /** A word with 1 for each byte that is a letter, if it is a digit at all. */
  private static long letters(long digits) {
    return (digits >>> 6) & Words.ofAll(1);
  }

  /** Whether the values are 0 to 9 where the digits are no letters, and 10 to 15 where they are. */
  private static boolean areDigits(long values, long digits) {
    long letters = letters(digits);
    long tooLarge = values + (Words.ofAll(0x7F - 9) - letters * 6);
    long tooSmall = values - letters * 10;
    return ((values | tooLarge | tooSmall) & Words.ofAll(0x80)) == 0;
  }

  /** The number of eight digits with these values. */
  private static int number(long values) {
    long pairs = ((values << 4) | (values >>> 8)) & 0x00FF00FF00FF00FFL;
    long quads = (pairs | (pairs >>> 8)) & 0x0000FFFF0000FFFFL;
    return Integer.reverseBytes((int) (quads | (quads >>> 16)));
  }
}
