package io.eventfamily.processor.read;

import static java.util.Map.entry;

import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types of Java whose values have no parts. */
final class Scalars {

  private static final Map<String, Scalar> BY_NAME =
      Map.ofEntries(
          entry("java.lang.Boolean", Scalar.BOOLEAN),
          entry("java.lang.Byte", Scalar.BYTE),
          entry("java.lang.Short", Scalar.SHORT),
          entry("java.lang.Integer", Scalar.INT),
          entry("java.lang.Long", Scalar.LONG),
          entry("java.lang.Character", Scalar.CHAR),
          entry("java.lang.Float", Scalar.FLOAT),
          entry("java.lang.Double", Scalar.DOUBLE),
          entry("java.lang.String", Scalar.STRING),
          entry("java.math.BigInteger", Scalar.BIG_INTEGER),
          entry("java.math.BigDecimal", Scalar.BIG_DECIMAL),
          entry("java.util.UUID", Scalar.UUID),
          entry("java.net.URI", Scalar.URI),
          entry("java.time.Instant", Scalar.INSTANT),
          entry("java.time.OffsetDateTime", Scalar.OFFSET_DATE_TIME),
          entry("java.time.LocalDateTime", Scalar.LOCAL_DATE_TIME),
          entry("java.time.LocalDate", Scalar.LOCAL_DATE),
          entry("java.time.LocalTime", Scalar.LOCAL_TIME),
          entry("java.time.Duration", Scalar.DURATION),
          entry("java.time.Period", Scalar.PERIOD),
          entry("java.time.Year", Scalar.YEAR),
          entry("java.time.YearMonth", Scalar.YEAR_MONTH));

  private Scalars() {}

  /** Empty where the type is none of them. */
  static Optional<Scalar> of(TypeMirror type) {
    return Optional.ofNullable(
        switch (type.getKind()) {
          case BOOLEAN -> Scalar.BOOLEAN;
          case BYTE -> Scalar.BYTE;
          case SHORT -> Scalar.SHORT;
          case INT -> Scalar.INT;
          case LONG -> Scalar.LONG;
          case CHAR -> Scalar.CHAR;
          case FLOAT -> Scalar.FLOAT;
          case DOUBLE -> Scalar.DOUBLE;
          case ARRAY ->
              ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE
                  ? Scalar.BYTES
                  : null;
          case DECLARED -> BY_NAME.get(TypeTexts.nameOf(type));
          default -> null;
        });
  }
}
