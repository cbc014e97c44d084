package io.eventfamily.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.RecordOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.processor.model.ValueType.SetOf;
import io.eventfamily.processor.model.ValueType.UnionOf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

/** The Java types of what the model names. */
final class JavaTypes {

  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  private JavaTypes() {}

  static ClassName of(ClassId id) {
    List<String> names = id.simpleNames();
    String[] nested = names.subList(1, names.size()).toArray(String[]::new);
    return ClassName.get(id.packageName(), names.get(0), nested);
  }

  /** A type as it is declared, without nullness. */
  static TypeName declared(TypeUse use) {
    return switch (use.form()) {
      case PRIMITIVE -> of(use.type()).unbox();
      case REFERENCE -> of(use.type());
      case OPTIONAL -> ParameterizedTypeName.get(ClassName.get(Optional.class), of(use.type()));
      case OPTIONAL_PRIMITIVE -> ClassName.get(optionalOf((Scalar) use.type()));
    };
  }

  /** A type as it is declared, with nullness. */
  static TypeName declaredWithNullness(TypeUse use) {
    TypeName type = declared(use);
    return use.nullable() && !use.isOptional() ? nullable(type) : type;
  }

  /** The type of a field for it: what an Optional holds, or null. */
  static TypeName stored(TypeUse use) {
    return use.isPrimitive() ? of(use.type()).unbox() : of(use.type());
  }

  /** The type of a field for it, with nullness. */
  static TypeName storedWithNullness(TypeUse use) {
    return use.nullable() ? nullable(stored(use)) : stored(use);
  }

  /** A type that is never primitive, without nullness. */
  static TypeName of(ValueType type) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public TypeName scalar(Scalar scalar) {
            return scalar == Scalar.BYTES
                ? ArrayTypeName.of(TypeName.BYTE)
                : ClassName.get(classOf(scalar));
          }

          @Override
          public TypeName enumeration(EnumOf enumeration) {
            return of(enumeration.declared().id());
          }

          @Override
          public TypeName list(ListOf list) {
            return parameterized(List.class, declaredWithNullness(list.item()));
          }

          @Override
          public TypeName set(SetOf set) {
            return parameterized(
                set.sorted() ? SortedSet.class : Set.class, declaredWithNullness(set.item()));
          }

          @Override
          public TypeName map(MapOf map) {
            return parameterized(
                Map.class, declaredWithNullness(map.key()), declaredWithNullness(map.value()));
          }

          @Override
          public TypeName record(RecordOf record) {
            return of(record.id());
          }

          @Override
          public TypeName union(UnionOf union) {
            return of(union.id());
          }

          @Override
          public TypeName freeObject() {
            return parameterized(Map.class, ClassName.get(String.class), ClassName.OBJECT);
          }

          @Override
          public TypeName freeValue() {
            return ClassName.OBJECT;
          }
        });
  }

  private static TypeName parameterized(Class<?> type, TypeName... arguments) {
    return ParameterizedTypeName.get(ClassName.get(type), arguments);
  }

  static Class<?> classOf(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> Boolean.class;
      case BYTE -> Byte.class;
      case SHORT -> Short.class;
      case INT -> Integer.class;
      case LONG -> Long.class;
      case CHAR -> Character.class;
      case FLOAT -> Float.class;
      case DOUBLE -> Double.class;
      case STRING -> String.class;
      case BIG_INTEGER -> BigInteger.class;
      case BIG_DECIMAL, BIG_DECIMAL_NUMBER -> BigDecimal.class;
      case UUID -> UUID.class;
      case URI -> URI.class;
      case INSTANT -> Instant.class;
      case OFFSET_DATE_TIME -> OffsetDateTime.class;
      case LOCAL_DATE_TIME -> LocalDateTime.class;
      case LOCAL_DATE -> LocalDate.class;
      case LOCAL_TIME -> LocalTime.class;
      case DURATION -> Duration.class;
      case PERIOD -> Period.class;
      case YEAR -> Year.class;
      case YEAR_MONTH -> YearMonth.class;
      case BYTES -> byte[].class;
    };
  }

  private static Class<?> optionalOf(Scalar scalar) {
    return switch (scalar) {
      case INT -> OptionalInt.class;
      case LONG -> OptionalLong.class;
      case DOUBLE -> OptionalDouble.class;
      default -> throw new IllegalArgumentException("There is no Optional" + scalar);
    };
  }

  static TypeName nullable(TypeName type) {
    return type.annotated(NULLABLE);
  }
}
