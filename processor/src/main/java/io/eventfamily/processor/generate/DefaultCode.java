package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.DefaultValue.Supply;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.RecordOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.processor.model.ValueType.SetOf;
import io.eventfamily.processor.model.ValueType.UnionOf;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Defaults as expressions. */
final class DefaultCode {

  private DefaultCode() {}

  static CodeBlock of(Supply supply) {
    return switch (supply) {
      case RANDOM_UUID -> CodeBlock.of("$T.randomUUID()", UUID.class);
      case NOW -> CodeBlock.of("$T.now().truncatedTo($T.MICROS)", Instant.class, ChronoUnit.class);
    };
  }

  /** The default that a type has as text. */
  static CodeBlock of(DefaultValue.Constant constant, ValueType type) {
    if (constant.value() instanceof EnumType.Constant named) {
      return CodeBlock.of("$T.$L", JavaTypes.of(type), named.name());
    }
    return ofScalar(constant.value(), (Scalar) type);
  }

  private static CodeBlock ofScalar(Object value, Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN, INT, DOUBLE -> CodeBlock.of("$L", value);
      case BYTE, SHORT -> CodeBlock.of("($L) $L", scalar.description(), value);
      case LONG -> CodeBlock.of("$LL", value);
      case FLOAT -> CodeBlock.of("$Lf", value);
      case CHAR -> ofCharacter((Character) value);
      case STRING -> StringCode.of((String) value);
      case BIG_INTEGER, BIG_DECIMAL, BIG_DECIMAL_NUMBER ->
          CodeBlock.of("new $T($S)", JavaTypes.classOf(scalar), value);
      case UUID -> CodeBlock.of("$T.fromString($S)", JavaTypes.classOf(scalar), value);
      case URI ->
          CodeBlock.of("$T.create($L)", JavaTypes.classOf(scalar), StringCode.of(value.toString()));
      case YEAR -> CodeBlock.of("$T.of($L)", JavaTypes.classOf(scalar), value);
      case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME ->
          CodeBlock.of("$T.parse($S)", JavaTypes.classOf(scalar), value);
      case DURATION, PERIOD, YEAR_MONTH ->
          CodeBlock.of("$T.parse($S)", JavaTypes.classOf(scalar), value);
      case BYTES -> ofBytes((byte[]) value);
    };
  }

  private static CodeBlock ofCharacter(char value) {
    boolean plain = value >= ' ' && value <= '~' && value != '\'' && value != '\\';
    return plain ? CodeBlock.of("'$L'", value) : CodeBlock.of("(char) $L", (int) value);
  }

  private static CodeBlock ofBytes(byte[] value) {
    return value.length == 0
        ? CodeBlock.of("new byte[0]")
        : CodeBlock.of(
            "$T.getDecoder().decode($S)", Base64.class, Base64.getEncoder().encodeToString(value));
  }

  static CodeBlock emptyOf(ValueType type) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public CodeBlock scalar(Scalar scalar) {
            throw hasNoEmptyValue(scalar);
          }

          @Override
          public CodeBlock enumeration(EnumOf enumeration) {
            throw hasNoEmptyValue(enumeration);
          }

          @Override
          public CodeBlock list(ListOf list) {
            return CodeBlock.of("$T.of()", List.class);
          }

          @Override
          public CodeBlock set(SetOf set) {
            return set.sorted()
                ? CodeBlock.of("$T.emptySortedSet()", Collections.class)
                : CodeBlock.of("$T.of()", Set.class);
          }

          @Override
          public CodeBlock map(MapOf map) {
            return freeObject();
          }

          @Override
          public CodeBlock record(RecordOf record) {
            throw hasNoEmptyValue(record);
          }

          @Override
          public CodeBlock union(UnionOf union) {
            throw hasNoEmptyValue(union);
          }

          @Override
          public CodeBlock freeObject() {
            return CodeBlock.of("$T.of()", Map.class);
          }

          @Override
          public CodeBlock freeValue() {
            throw hasNoEmptyValue(new ValueType.FreeValue());
          }
        });
  }

  private static IllegalArgumentException hasNoEmptyValue(ValueType type) {
    return new IllegalArgumentException("There is no empty " + type.description() + ".");
  }
}
