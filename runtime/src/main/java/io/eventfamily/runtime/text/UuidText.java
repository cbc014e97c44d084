package io.eventfamily.runtime.text;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * UUIDs as 36 ASCII characters in lower case, RFC 9562, section 4.
 *
 * <p>The 32 digits are handled as four words, each step for all of them. These steps are in one
 * method on purpose: so it is too large for the JIT to repeat it wherever a UUID is read or
 * written, and the methods with many properties stay small enough to be compiled as a whole.
 */
final class UuidText {

  static final int LENGTH = 36;

  private static final long ONES = Words.ofAll(1);
  private static final long ZERO_DIGITS = Words.ofAll('0');
  private static final int FROM_DIGIT_TO_LETTER = 'a' - '0' - 10;
  private static final long HIGH_BITS = Words.ofAll(0x80);
  private static final long TO_HIGH_BIT_FROM_TEN = Words.ofAll(0x80 - 10);
  private static final long NIBBLES = Words.ofAll(0xF);
  private static final long BYTES_OF_PAIRS = 0x00FF_00FF_00FF_00FFL;
  private static final long PAIRS_OF_QUADS = 0x0000_FFFF_0000_FFFFL;
  private static final long LOW_HALF = 0xFFFF_FFFFL;

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
    long a = Words.get(json, from);
    long b = join(Words.getHalf(json, from + 9), Words.getHalf(json, from + 14));
    long c = join(Words.getHalf(json, from + 19), Words.getHalf(json, from + 24));
    long d = Words.get(json, from + 28);

    // 1 for each byte that is a letter, if it is a digit at all.
    long lettersOfA = (a >>> 6) & ONES;
    long lettersOfB = (b >>> 6) & ONES;
    long lettersOfC = (c >>> 6) & ONES;
    long lettersOfD = (d >>> 6) & ONES;
    // The values of the digits, and of anything else something else.
    a -= ZERO_DIGITS + lettersOfA * FROM_DIGIT_TO_LETTER;
    b -= ZERO_DIGITS + lettersOfB * FROM_DIGIT_TO_LETTER;
    c -= ZERO_DIGITS + lettersOfC * FROM_DIGIT_TO_LETTER;
    d -= ZERO_DIGITS + lettersOfD * FROM_DIGIT_TO_LETTER;
    // Those that are no letters have to be 0 to 9, and those that are, 10 to 15.
    long faults =
        (a | (a + (TO_HIGH_BIT_FROM_TEN - lettersOfA * 6)) | (a - lettersOfA * 10))
            | (b | (b + (TO_HIGH_BIT_FROM_TEN - lettersOfB * 6)) | (b - lettersOfB * 10))
            | (c | (c + (TO_HIGH_BIT_FROM_TEN - lettersOfC * 6)) | (c - lettersOfC * 10))
            | (d | (d + (TO_HIGH_BIT_FROM_TEN - lettersOfD * 6)) | (d - lettersOfD * 10));
    if ((faults & HIGH_BITS) != 0) {
      return null;
    }
    a = ((a << 4) | (a >>> 8)) & BYTES_OF_PAIRS;
    b = ((b << 4) | (b >>> 8)) & BYTES_OF_PAIRS;
    c = ((c << 4) | (c >>> 8)) & BYTES_OF_PAIRS;
    d = ((d << 4) | (d >>> 8)) & BYTES_OF_PAIRS;
    a = (a | (a >>> 8)) & PAIRS_OF_QUADS;
    b = (b | (b >>> 8)) & PAIRS_OF_QUADS;
    c = (c | (c >>> 8)) & PAIRS_OF_QUADS;
    d = (d | (d >>> 8)) & PAIRS_OF_QUADS;
    long high = join((int) (a | (a >>> 16)), (int) (b | (b >>> 16)));
    long low = join((int) (c | (c >>> 16)), (int) (d | (d >>> 16)));
    return new UUID(Long.reverseBytes(high), Long.reverseBytes(low));
  }

  /** Writes a UUID, {@link #LENGTH} bytes. */
  static void put(UUID value, byte[] buffer, int position) {
    long high = Long.reverseBytes(value.getMostSignificantBits());
    long low = Long.reverseBytes(value.getLeastSignificantBits());
    long a = high & LOW_HALF;
    long b = high >>> 32;
    long c = low & LOW_HALF;
    long d = low >>> 32;

    a = (a | (a << 16)) & PAIRS_OF_QUADS;
    b = (b | (b << 16)) & PAIRS_OF_QUADS;
    c = (c | (c << 16)) & PAIRS_OF_QUADS;
    d = (d | (d << 16)) & PAIRS_OF_QUADS;
    a = (a | (a << 8)) & BYTES_OF_PAIRS;
    b = (b | (b << 8)) & BYTES_OF_PAIRS;
    c = (c | (c << 8)) & BYTES_OF_PAIRS;
    d = (d | (d << 8)) & BYTES_OF_PAIRS;
    // Of each byte, the digit of the higher half comes first.
    a = ((a >>> 4) | (a << 8)) & NIBBLES;
    b = ((b >>> 4) | (b << 8)) & NIBBLES;
    c = ((c >>> 4) | (c << 8)) & NIBBLES;
    d = ((d >>> 4) | (d << 8)) & NIBBLES;
    // From 10 on, 6 more give 16 or more.
    a += ZERO_DIGITS + (((a + ONES * 6) >>> 4) & ONES) * FROM_DIGIT_TO_LETTER;
    b += ZERO_DIGITS + (((b + ONES * 6) >>> 4) & ONES) * FROM_DIGIT_TO_LETTER;
    c += ZERO_DIGITS + (((c + ONES * 6) >>> 4) & ONES) * FROM_DIGIT_TO_LETTER;
    d += ZERO_DIGITS + (((d + ONES * 6) >>> 4) & ONES) * FROM_DIGIT_TO_LETTER;

    Words.put(buffer, position, a);
    buffer[position + 8] = '-';
    Words.putHalf(buffer, position + 9, (int) b);
    buffer[position + 13] = '-';
    Words.putHalf(buffer, position + 14, (int) (b >>> 32));
    buffer[position + 18] = '-';
    Words.putHalf(buffer, position + 19, (int) c);
    buffer[position + 23] = '-';
    Words.putHalf(buffer, position + 24, (int) (c >>> 32));
    Words.put(buffer, position + 28, d);
  }

  private static long join(int low, int high) {
    return ((long) high << Integer.SIZE) | (low & LOW_HALF);
  }
}
