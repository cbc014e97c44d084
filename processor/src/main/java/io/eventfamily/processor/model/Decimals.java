package io.eventfamily.processor.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimal numbers as text. */
public final class Decimals {

  /** What the runtime reads, too. */
  private static final int MAX_SCALE = 10_000;

  private Decimals() {}

  /** Empty where a text is no number. */
  public static Optional<BigDecimal> parse(String text) {
    try {
      BigDecimal value = new BigDecimal(text);
      return Math.abs((long) value.scale()) <= MAX_SCALE ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
