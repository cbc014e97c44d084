package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.TypeUse.Form;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.FreeObject;
import io.eventfamily.processor.model.ValueType.FreeValue;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.processor.model.ValueType.SetOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the types of properties, and the types in them. */
final class TypeReader {

  private final ReadContext context;
  private final ConstraintReader constraints;
  private final ValueTypes valueTypes;

  TypeReader(ReadContext context, ValueTypes valueTypes) {
    this.context = context;
    this.constraints = new ConstraintReader(context);
    this.valueTypes = valueTypes;
  }

  /**
   * Reads the type of a property.
   *
   * @param annotations those of the property and those on its type
   * @return empty where the type was reported, or must be waited for
   */
  Optional<TypeUse> read(AnnotatedType type, AnnotationUses annotations) {
    JsonShape shape = JsonShape.of(annotations, context);
    Optional<TypeUse> read = read(type, annotations, shape);
    if (shape.decimalsAreNumbers()) {
      read.ifPresent(use -> JsonShape.requireDecimal(use, annotations, context));
    }
    return read;
  }

  private Optional<TypeUse> read(AnnotatedType type, AnnotationUses annotations, JsonShape shape) {
    List<Constraint> own = constraints.read(annotations);
    TypeMirror mirror = type.mirror();
    if (MissingTypes.note(mirror, context.diagnostics())) {
      return Optional.empty();
    }
    Optional<OptionalKind> optional = OptionalKind.of(mirror);
    if (optional.isPresent()) {
      annotations.nullable().ifPresent(use -> report(use, Message.OPTIONAL_CANNOT_BE_NULL));
      return readOptional(optional.get(), type, own, shape);
    }
    boolean primitive = mirror.getKind().isPrimitive();
    return readType(type, shape)
        .map(
            valueType ->
                new TypeUse(
                    valueType,
                    primitive ? Form.PRIMITIVE : Form.REFERENCE,
                    isNullable(annotations, mirror),
                    own));
  }

  private boolean isNullable(AnnotationUses annotations, TypeMirror type) {
    Optional<AnnotationUse> nullable = annotations.nullable();
    if (nullable.isPresent() && type.getKind().isPrimitive()) {
      String box = context.types().boxedClass((PrimitiveType) type).getSimpleName().toString();
      report(nullable.get(), Message.PRIMITIVE_CANNOT_BE_NULL, TypeTexts.of(type), box);
      return false;
    }
    return nullable.isPresent();
  }

  private Optional<TypeUse> readOptional(
      OptionalKind kind, AnnotatedType type, List<Constraint> own, JsonShape shape) {
    if (kind.primitive().isPresent()) {
      return Optional.of(new TypeUse(kind.primitive().get(), Form.OPTIONAL_PRIMITIVE, true, own));
    }
    if (type.argumentCount() == 0 || OptionalKind.of(type.argument(0).mirror()).isPresent()) {
      reportUnsupported(type);
      return Optional.empty();
    }
    AnnotatedType content = type.argument(0);
    return read(content, content.annotations(), shape)
        .map(
            use -> {
              content
                  .annotations()
                  .nullable()
                  .ifPresent(nullable -> report(nullable, Message.OPTIONAL_CANNOT_BE_NULL));
              List<Constraint> all = new ArrayList<>(own);
              all.addAll(use.constraints());
              return new TypeUse(use.type(), Form.OPTIONAL, true, all);
            });
  }

  private Optional<ValueType> readType(AnnotatedType type, JsonShape shape) {
    TypeMirror mirror = type.mirror();
    Optional<Scalar> scalar = Scalars.of(mirror).map(shape::apply);
    if (scalar.isPresent()) {
      return Optional.of(scalar.get());
    }
    if (mirror.getKind() == TypeKind.DECLARED) {
      return readDeclared(type, (TypeElement) ((DeclaredType) mirror).asElement(), shape);
    }
    if (mirror.getKind() != TypeKind.TYPEVAR) { // else the family is generic, which is reported
      reportUnsupported(type);
    }
    return Optional.empty();
  }

  private Optional<ValueType> readDeclared(
      AnnotatedType type, TypeElement element, JsonShape shape) {
    if (type.argumentCount() != element.getTypeParameters().size()) {
      reportUnsupported(type);
      return Optional.empty();
    }
    return switch (element.getQualifiedName().toString()) {
      case "java.lang.Object" -> Optional.of(new FreeValue());
      case "java.util.List" -> readPart(type, 0, shape).map(ListOf::new);
      case "java.util.Set" -> readPart(type, 0, shape).map(item -> new SetOf(item, false));
      case "java.util.SortedSet" -> readSorted(type, shape);
      case "java.util.Map" -> readMap(type, shape);
      default -> readOwn(type, element);
    };
  }

  private Optional<ValueType> readOwn(AnnotatedType type, TypeElement element) {
    if (valueTypes.canBeDeclared(element)) {
      return valueTypes.read(element, type.member());
    }
    reportUnsupported(type);
    return Optional.empty();
  }

  private Optional<TypeUse> readPart(AnnotatedType type, int index, JsonShape shape) {
    AnnotatedType part = type.argument(index);
    return read(part, part.annotations(), shape)
        .flatMap(
            use -> {
              if (use.type() == Scalar.BYTES) {
                report(type, Message.BYTES_IN_CONTAINER, TypeTexts.of(type.mirror()));
                return Optional.empty();
              }
              // Free JSON may be null wherever it stands in something.
              boolean nullable = use.nullable() || use.type() instanceof FreeValue;
              return Optional.of(new TypeUse(use.type(), use.form(), nullable, use.constraints()));
            });
  }

  private Optional<ValueType> readSorted(AnnotatedType type, JsonShape shape) {
    return readPart(type, 0, shape)
        .flatMap(
            item -> {
              if (item.nullable() || !isComparable(type.argument(0).mirror())) {
                report(type, Message.NOT_SORTABLE, textOf(item, type.argument(0)));
                return Optional.empty();
              }
              return Optional.of(new SetOf(item, true));
            });
  }

  private boolean isComparable(TypeMirror type) {
    TypeElement comparable = context.elements().getTypeElement("java.lang.Comparable");
    return context.types().isSubtype(context.types().erasure(type), erased(comparable));
  }

  private TypeMirror erased(TypeElement type) {
    return context.types().erasure(type.asType());
  }

  private Optional<ValueType> readMap(AnnotatedType type, JsonShape shape) {
    Optional<TypeUse> key = readPart(type, 0, shape);
    Optional<TypeUse> value = readPart(type, 1, shape);
    if (key.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    if (key.get().nullable() || key.get().isOptional() || !MapKeys.canBe(key.get().type())) {
      report(type, Message.MAP_KEY_NOT_SUPPORTED, textOf(key.get(), type.argument(0)));
      return Optional.empty();
    }
    boolean free =
        key.get().type() == Scalar.STRING
            && key.get().constraints().isEmpty()
            && value.get().type() instanceof FreeValue
            && value.get().form() == Form.REFERENCE
            && value.get().constraints().isEmpty();
    return Optional.of(free ? new FreeObject() : new MapOf(key.get(), value.get()));
  }

  /** As it is written, where null is what is wrong with it. */
  private static String textOf(TypeUse use, AnnotatedType type) {
    boolean nullable = use.nullable() && !use.isOptional() && !(use.type() instanceof FreeValue);
    return (nullable ? "@Nullable " : "") + TypeTexts.of(type.mirror());
  }

  private void reportUnsupported(AnnotatedType type) {
    TypeMirror mirror = type.mirror();
    report(type, Message.TYPE_NOT_SUPPORTED, TypeTexts.of(mirror), TypeHints.of(mirror));
  }

  private void report(AnnotatedType type, Message message, Object... arguments) {
    context.report(Origin.of(type.member()), message, arguments);
  }

  private void report(AnnotationUse use, Message message, Object... arguments) {
    context.report(use.origin(), message, arguments);
  }
}
