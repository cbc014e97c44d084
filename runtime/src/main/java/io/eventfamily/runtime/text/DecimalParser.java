package io.eventfamily.runtime.text;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** The decimal that a JSON number is, with the scale that it has as text. */
public final class DecimalParser {

  /** Larger exponents are left to {@code BigDecimal}, which rejects some of them. */
  private static final int MAX_EXPONENT = 1_000_000;

  private DecimalParser() {}

  /**
   * Reads a decimal from characters that are known to be a JSON number. It is equal to {@code new
   * BigDecimal(text)}.
   *
   * @throws NumberFormatException where the exponent is too large for a decimal
   */
  public static BigDecimal parse(byte[] bytes, int from, int to) {
    ScannedDecimal scanned = new ScannedDecimal(bytes, from, to);
    if (scanned.isAsWritten && Math.abs((long) scanned.exponent) <= MAX_EXPONENT) {
      long unscaled = scanned.isNegative ? -scanned.digits : scanned.digits;
      return BigDecimal.valueOf(unscaled, -scanned.exponent);
    }
    return new BigDecimal(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
  }
}
