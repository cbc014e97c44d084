package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Interval;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.ValueType.EnumRef;
import io.eventfamily.schema.ValueType.RecordRef;
import java.math.BigDecimal;
import java.util.List;

/** Tells where values that differ for a writer may be equal for a reader. */
final class Blur {

  private static final Interval WHOLE_FLOATS = symmetric(1L << 24);
  private static final Interval WHOLE_DOUBLES = symmetric(1L << 53);

  private final Side reader;
  private final Side writer;

  Blur(Side reader, Side writer) {
    this.reader = reader;
    this.writer = writer;
  }

  private static Interval symmetric(long limit) {
    return Interval.closed(BigDecimal.valueOf(-limit), BigDecimal.valueOf(limit));
  }

  /** Whether there may be such values. Those in containers are taken as different. */
  boolean isBetween(TypeUse use, TypeUse written) {
    ValueType type = use.type();
    ValueType other = written.type();
    if (type instanceof EnumRef reference) {
      return isOpen(reference)
          && !(other instanceof EnumRef texts
              && reader
                  .definition(reference)
                  .constants()
                  .containsAll(writer.definition(texts).constants()));
    }
    if (type instanceof RecordRef reference && other instanceof RecordRef record) {
      List<PropertySchema> known = reader.definition(reference).object().properties();
      return writer.definition(record).object().properties().stream()
          .anyMatch(property -> !isKnown(known, property.name()));
    }
    return type instanceof ScalarType scalar
        && other instanceof ScalarType source
        && scalar != source
        && NumberSet.isNumber(scalar)
        && NumberSet.isNumber(source)
        && isBlurred(scalar, NumberSet.of(source, written.constraints()));
  }

  private static boolean isBlurred(ScalarType reader, NumberSet written) {
    if (NumberSet.BINARY.contains(reader)) {
      boolean isExact =
          NumberSet.INTEGERS.contains(written.type())
              && (reader == ScalarType.FLOAT ? WHOLE_FLOATS : WHOLE_DOUBLES)
                  .contains(written.interval());
      return !isExact && written.type() != ScalarType.FLOAT;
    }
    // A double has two zeros, and a decimal one.
    return NumberSet.BINARY.contains(written.type())
        && written.interval().contains(Interval.closed(BigDecimal.ZERO, BigDecimal.ZERO));
  }

  private static boolean isKnown(List<PropertySchema> properties, String name) {
    return properties.stream()
        .anyMatch(property -> property.name().equals(name) || property.aliases().contains(name));
  }

  /** Whether a name is one of those that become one key. */
  boolean isUnknown(TypeUse key, String name) {
    return key.type() instanceof EnumRef reference
        && isOpen(reference)
        && !reader.definition(reference).constants().contains(name);
  }

  private boolean isOpen(EnumRef reference) {
    return reader.definition(reference).fallback().isPresent();
  }
}
