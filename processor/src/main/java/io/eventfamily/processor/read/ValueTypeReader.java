package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.FreeObject;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the type of a property. */
final class ValueTypeReader {

  private static final String SUPPORTED =
      "Supported are boolean and int and their boxes, String, UUID, Instant, List<String>,"
          + " List<UUID> and Map<String, Object>.";

  private static final Map<String, Scalar> SCALARS =
      Map.of(
          "java.lang.Boolean", Scalar.BOOLEAN,
          "java.lang.Integer", Scalar.INT,
          "java.lang.String", Scalar.STRING,
          "java.util.UUID", Scalar.UUID,
          "java.time.Instant", Scalar.INSTANT);

  private final ReadContext context;

  ValueTypeReader(ReadContext context) {
    this.context = context;
  }

  /** Empty where the type was reported. */
  Optional<ValueType> read(TypeMirror type, Origin origin) {
    Optional<ValueType> read = read(type);
    if (read.isEmpty() && !hasMissingPart(type)) {
      context
          .diagnostics()
          .report(origin, Message.TYPE_NOT_SUPPORTED, TypeTexts.of(type), SUPPORTED);
    }
    return read;
  }

  private Optional<ValueType> read(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> Optional.of(Scalar.BOOLEAN);
      case INT -> Optional.of(Scalar.INT);
      case DECLARED -> readDeclared((DeclaredType) type);
      default -> Optional.empty();
    };
  }

  private Optional<ValueType> readDeclared(DeclaredType type) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    if (SCALARS.containsKey(name)) {
      return Optional.of(SCALARS.get(name));
    }
    if (name.equals("java.util.List") && type.getTypeArguments().size() == 1) {
      return readItem(type.getTypeArguments().get(0)).map(ListOf::new);
    }
    return isFreeObject(name, type) ? Optional.of(new FreeObject()) : Optional.empty();
  }

  private Optional<ValueType> readItem(TypeMirror type) {
    return read(type).filter(item -> item == Scalar.STRING || item == Scalar.UUID);
  }

  private static boolean isFreeObject(String name, DeclaredType type) {
    return name.equals("java.util.Map")
        && type.getTypeArguments().size() == 2
        && TypeTexts.nameOf(type.getTypeArguments().get(0)).equals("java.lang.String")
        && TypeTexts.nameOf(type.getTypeArguments().get(1)).equals("java.lang.Object");
  }

  /** Notes a type that the compiler does not know, or not yet. */
  private boolean hasMissingPart(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      context.diagnostics().missingType(type.toString());
      return true;
    }
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(this::hasMissingPart);
  }
}
