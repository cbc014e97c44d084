package io.eventfamily.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /** A type as a property declares it, without nullness. */
  static TypeName of(Property property) {
    TypeName type = of(property.type());
    return property.primitive() ? type.unbox() : type;
  }

  /** A type that is never primitive. */
  static TypeName of(ValueType type) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public TypeName scalar(Scalar scalar) {
            return ClassName.get(classOf(scalar));
          }

          @Override
          public TypeName list(ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), of(list.item()));
          }

          @Override
          public TypeName freeObject() {
            return ParameterizedTypeName.get(Map.class, String.class, Object.class);
          }
        });
  }

  private static Class<?> classOf(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> Boolean.class;
      case INT -> Integer.class;
      case STRING -> String.class;
      case UUID -> UUID.class;
      case INSTANT -> Instant.class;
    };
  }

  static TypeName nullable(TypeName type) {
    return type.annotated(NULLABLE);
  }
}
