package io.eventfamily.cli.validate;

import java.math.BigDecimal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ValueNode;

/**
 * Makes nodes of numbers that a validator can compare: it takes an integer for a {@code long},
 * unless it is a node of large integers, and {@code 1e99} would not be one.
 */
final class ExactNumbers extends JsonNodeFactory {

  private static final long serialVersionUID = 1L;

  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** A number with so many digits cannot be read where it has them all. */
  private static final int MOST_DIGITS = 1_000;

  @Override
  public ValueNode numberNode(BigDecimal value) {
    if (value.abs().compareTo(MOST) <= 0) {
      return super.numberNode(value);
    }
    if ((long) value.precision() - value.scale() > MOST_DIGITS) {
      throw new NumberFormatException("too large");
    }
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0 ? super.numberNode(plain.toBigInteger()) : super.numberNode(value);
  }
}
