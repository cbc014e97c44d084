package io.eventfamily.dapr.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;

/**
 * Finds numbers that would not survive the sidecar's bulk API. There, and only there, Dapr parses
 * numbers as doubles and writes them again ({@code onBulkPublish} in {@code pkg/api/http/http.go},
 * as of August 2026): long integers and decimals come out as other ones, without any error. A
 * number that is found by mistake does no harm: its event goes alone.
 */
final class RoundedNumbers {

  /** A double holds all decimals of so many digits. */
  private static final int SAFE_LENGTH = 15;

  /** The first whole number whose successor is no double. */
  private static final long SAFE_INTEGER = 1L << 53;

  private RoundedNumbers() {}

  /**
   * Whether there are any.
   *
   * @param json valid JSON in UTF-8
   */
  static boolean areIn(byte[] json) {
    int index = 0;
    while (index < json.length) {
      byte b = json[index];
      if (b == '"') {
        index = afterString(json, index + 1);
      } else if (b == '-' || isDigit(b)) {
        int end = afterNumber(json, index + 1);
        if (end - index > SAFE_LENGTH || hasExponent(json, index, end)) {
          if (!survives(new String(json, index, end - index, US_ASCII))) {
            return true;
          }
        }
        index = end;
      } else {
        index++;
      }
    }
    return false;
  }

  private static boolean survives(String number) {
    BigDecimal exact;
    try {
      exact = new BigDecimal(number);
    } catch (NumberFormatException e) {
      return false; // an exponent beyond those of decimals, and so of doubles
    }
    boolean isInteger = number.chars().allMatch(c -> c == '-' || isDigit((byte) c));
    if (isInteger) {
      return exact.abs().compareTo(BigDecimal.valueOf(SAFE_INTEGER)) <= 0;
    }
    double nearest = Double.parseDouble(number);
    return Double.isFinite(nearest) && exact.compareTo(new BigDecimal("" + nearest)) == 0;
  }

  private static int afterString(byte[] json, int start) {
    int index = start;
    while (index < json.length && json[index] != '"') {
      index += json[index] == '\\' ? 2 : 1;
    }
    return index + 1;
  }

  private static int afterNumber(byte[] json, int start) {
    int index = start;
    while (index < json.length && isOfNumber(json[index])) {
      index++;
    }
    return index;
  }

  private static boolean hasExponent(byte[] json, int start, int end) {
    for (int index = start; index < end; index++) {
      if (json[index] == 'e' || json[index] == 'E') {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfNumber(byte b) {
    return isDigit(b) || b == '.' || b == 'e' || b == 'E' || b == '+' || b == '-';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
