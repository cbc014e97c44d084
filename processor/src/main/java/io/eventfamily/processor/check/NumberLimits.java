package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.Constraint.Bound;
import io.eventfamily.processor.model.Constraint.Bound.Side;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some number keeps all limits together, and those of its type. */
final class NumberLimits {

  private final boolean integer;
  private @Nullable BigDecimal lower;
  private boolean lowerInclusive = true;
  private @Nullable BigDecimal upper;
  private boolean upperInclusive = true;

  private NumberLimits(Scalar type) {
    this.integer = isInteger(type);
    range(type)
        .ifPresent(
            range -> {
              lower = BigDecimal.valueOf(range.min);
              upper = BigDecimal.valueOf(range.max);
            });
  }

  private record Range(long min, long max) {}

  static void check(TypeUse use, Diagnostics diagnostics) {
    if (use.type() instanceof Scalar scalar && scalar.isNumber()) {
      NumberLimits limits = new NumberLimits(scalar);
      for (Constraint constraint : use.constraints()) {
        if (constraint instanceof Constraint.Digits digits
            && (digits.integer() < 0 || digits.fraction() < 0)) {
          diagnostics.report(digits.origin(), Message.DIGITS_INVALID);
        } else if (constraint instanceof Bound bound) {
          limits.narrow(bound);
          if (limits.isEmpty()) {
            diagnostics.report(
                bound.origin(), Message.INTERVAL_EMPTY, use.description(), bound.name());
            return;
          }
        }
      }
    }
  }

  private void narrow(Bound bound) {
    BigDecimal limit = bound.limit();
    boolean inclusive = bound.inclusive();
    if (integer) {
      // The next integer inside, so that two limits around no integer are seen to be empty.
      boolean below = bound.side() == Side.LOWER;
      BigDecimal whole = limit.setScale(0, below ? RoundingMode.CEILING : RoundingMode.FLOOR);
      boolean excluded = !inclusive && whole.compareTo(limit) == 0;
      limit = excluded ? whole.add(BigDecimal.valueOf(below ? 1 : -1)) : whole;
      inclusive = true;
    }
    if (bound.side() == Side.LOWER) {
      int order = lower == null ? 1 : limit.compareTo(lower);
      lowerInclusive =
          order == 0 ? lowerInclusive && inclusive : order > 0 ? inclusive : lowerInclusive;
      lower = order > 0 ? limit : lower;
    } else {
      int order = upper == null ? -1 : limit.compareTo(upper);
      upperInclusive =
          order == 0 ? upperInclusive && inclusive : order < 0 ? inclusive : upperInclusive;
      upper = order < 0 ? limit : upper;
    }
  }

  private boolean isEmpty() {
    if (lower == null || upper == null) {
      return false;
    }
    int order = lower.compareTo(upper);
    return order > 0 || (order == 0 && !(lowerInclusive && upperInclusive));
  }

  private static boolean isInteger(ValueType type) {
    return type == Scalar.BYTE
        || type == Scalar.SHORT
        || type == Scalar.INT
        || type == Scalar.LONG
        || type == Scalar.BIG_INTEGER;
  }

  private static Optional<Range> range(Scalar type) {
    return switch (type) {
      case BYTE -> Optional.of(new Range(Byte.MIN_VALUE, Byte.MAX_VALUE));
      case SHORT -> Optional.of(new Range(Short.MIN_VALUE, Short.MAX_VALUE));
      case INT -> Optional.of(new Range(Integer.MIN_VALUE, Integer.MAX_VALUE));
      case LONG -> Optional.of(new Range(Long.MIN_VALUE, Long.MAX_VALUE));
      default -> Optional.empty();
    };
  }
}
