package io.eventfamily.runtime.number;

/**
 * A JSON number taken apart: digits &times; 10<sup>exponent</sup>, and a sign. Digits after the
 * 18th are cut off.
 *
 * <p>It never leaves the method that makes it. Where the compiler sees that, there is no object.
 */
final class ScannedDecimal {

  /** So many digits fit into a long, whatever they are. */
  private static final int MAX_DIGITS = 18;

  /** Digits below it can take one more. */
  private static final long LIMIT = 100_000_000_000_000_000L;

  /** Longer exponents are beyond all numbers, and a long is enough to add to them. */
  private static final long MAX_EXPONENT = 1_000_000_000_000_000L;

  private static final int[] POWERS = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
  };

  private final byte[] bytes;
  private final int end;

  final boolean isNegative;

  /** From 0 to 10<sup>18</sup> - 1. */
  long digits;

  /** The power of ten; where that is no int, the int that is nearest. */
  final int exponent;

  /** Whether there are no more digits in the number, zeros among them, than there are here. */
  final boolean isAsWritten;

  /** Whether digits were cut off that are not zero: then the number is more than it is here. */
  boolean isTruncated;

  /** Takes the characters apart, which are known to be a JSON number. */
  ScannedDecimal(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    end = to;
    isNegative = bytes[from] == '-';
    int start = isNegative ? from + 1 : from;
    int part;
    int position = start - 1;
    do {
      part = position + 1;
      position = addDigits(part);
    } while (position < to && bytes[position] == '.');
    int whole = bytes[start] == '0' ? 0 : (part == start ? position : part - 1) - start;
    int afterPoint = part == start ? 0 : position - part;
    isAsWritten = whole + afterPoint <= MAX_DIGITS;
    long power = -(long) afterPoint;
    if (!isAsWritten) {
      power = addFirstDigits(start);
    }
    if (position < to) {
      power += exponent(position + 1);
    }
    exponent = (int) Math.max(Integer.MIN_VALUE, Math.min(power, Integer.MAX_VALUE));
  }

  /** Adds the digits at a position, and returns the position after them. */
  private int addDigits(int start) {
    int position = start;
    while (position <= bytes.length - EightDigits.COUNT) {
      long read = EightDigits.get(bytes, position);
      int count = Math.min(EightDigits.count(read), end - position);
      digits = digits * POWERS[count] + EightDigits.toNumber(EightDigits.first(count, read));
      position += count;
      if (count < EightDigits.COUNT) {
        return position;
      }
    }
    while (position < end && isDigit(bytes[position])) {
      digits = digits * 10 + (bytes[position++] - '0');
    }
    return position;
  }

  /** Takes the first digits of many, without zeros before them, and returns their exponent. */
  private long addFirstDigits(int start) {
    digits = 0;
    long power = 0;
    boolean isAfterPoint = false;
    for (int position = start; position < end; position++) {
      byte character = bytes[position];
      if (character == '.') {
        isAfterPoint = true;
      } else if (!isDigit(character)) {
        break;
      } else if (digits < LIMIT) {
        digits = digits * 10 + (character - '0');
        power -= isAfterPoint ? 1 : 0;
      } else {
        isTruncated |= character != '0';
        power += isAfterPoint ? 0 : 1;
      }
    }
    return power;
  }

  private long exponent(int start) {
    boolean isBelowZero = bytes[start] == '-';
    long magnitude = 0;
    for (int position = isDigit(bytes[start]) ? start : start + 1; position < end; position++) {
      magnitude = Math.min(MAX_EXPONENT, magnitude * 10 + (bytes[position] - '0'));
    }
    return isBelowZero ? -magnitude : magnitude;
  }

  private static boolean isDigit(byte character) {
    return '0' <= character && character <= '9';
  }
}
