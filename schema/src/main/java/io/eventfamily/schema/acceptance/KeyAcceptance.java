package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType.EnumRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What readers of maps accept as names of properties. */
final class KeyAcceptance {

  /** No key has two names. */
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");

  private final Side reader;
  private final Side writer;
  private final ScalarAcceptance scalars;

  KeyAcceptance(Side reader, Side writer, ScalarAcceptance scalars) {
    this.reader = reader;
    this.writer = writer;
    this.scalars = scalars;
  }

  /** Whether a reader accepts all keys. */
  boolean accepts(TypeUse key, TypeUse written) {
    if (key.type() instanceof ScalarType scalar
        && written.type() instanceof ScalarType other
        && NumberSet.isNumber(scalar)
        && NumberSet.isNumber(other)) {
      return NumberSet.of(other, written.constraints()).isReadAs(scalar, key.constraints());
    }
    return acceptsTexts(key, texts(written));
  }

  /** Whether a reader accepts a name. */
  boolean acceptsName(TypeUse key, String name) {
    return acceptsTexts(key, TextSet.of(List.of(name)));
  }

  private boolean acceptsTexts(TypeUse key, TextSet texts) {
    if (key.type() instanceof EnumRef reference) {
      return EnumAcceptance.accepts(reader.definition(reference), texts);
    }
    ScalarType scalar = (ScalarType) key.type();
    return NumberSet.isNumber(scalar)
        ? texts.allAre(text -> isInteger(text, scalar, key.constraints()))
        : scalars.accepts(scalar, key.constraints(), texts) || isUuid(scalar, texts);
  }

  private static boolean isUuid(ScalarType scalar, TextSet texts) {
    return scalar == ScalarType.UUID && texts.equals(uuids());
  }

  private static TextSet uuids() {
    return TextSet.of(ScalarType.UUID, Constraints.NONE).orElseThrow();
  }

  private TextSet texts(TypeUse written) {
    if (written.type() instanceof EnumRef reference) {
      return TextSet.of(writer.definition(reference).constants());
    }
    ScalarType scalar = (ScalarType) written.type();
    return TextSet.of(scalar, written.constraints())
        .orElseGet(() -> digits(NumberSet.of(scalar, written.constraints()).interval()));
  }

  private static TextSet digits(Interval numbers) {
    BigDecimal lower = numbers.lower().orElseThrow().value();
    BigDecimal upper = numbers.upper().orElseThrow().value();
    int longest = Math.max(length(lower), length(upper));
    int shortest = lower.signum() > 0 ? length(lower) : upper.signum() < 0 ? length(upper) : 1;
    return new TextSet(
        TextSet.between(shortest, longest),
        false,
        false,
        List.of(),
        lower.compareTo(upper) == 0
            ? Optional.of(List.of(lower.toPlainString()))
            : Optional.empty());
  }

  private static int length(BigDecimal number) {
    return number.toPlainString().length();
  }

  /** Whether a writer may write a name. */
  boolean mayWrite(TypeUse written, String name) {
    if (written.type() instanceof EnumRef reference) {
      return writer.definition(reference).constants().contains(name);
    }
    ScalarType scalar = (ScalarType) written.type();
    return NumberSet.isNumber(scalar)
        ? isInteger(name, scalar, written.constraints())
        : scalars.accepts(scalar, written.constraints(), TextSet.of(List.of(name)));
  }

  private static boolean isInteger(String text, ScalarType type, Constraints constraints) {
    if (!INTEGER.matcher(text).matches()) {
      return false;
    }
    BigDecimal value = new BigDecimal(text);
    Interval single = Interval.closed(value, value);
    return new NumberSet(ScalarType.BIG_INTEGER, single, OptionalInt.of(0), Optional.empty())
        .isReadAs(type, constraints);
  }
}
