package io.eventfamily.processor.read;

import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A kind of {@code Optional}.
 *
 * @param primitive what it holds; empty where a type argument says so
 */
record OptionalKind(Optional<Scalar> primitive) {

  /** Empty where the type is none. */
  static Optional<OptionalKind> of(TypeMirror type) {
    return switch (TypeTexts.nameOf(type)) {
      case "java.util.Optional" -> Optional.of(new OptionalKind(Optional.empty()));
      case "java.util.OptionalInt" -> ofPrimitive(Scalar.INT);
      case "java.util.OptionalLong" -> ofPrimitive(Scalar.LONG);
      case "java.util.OptionalDouble" -> ofPrimitive(Scalar.DOUBLE);
      default -> Optional.empty();
    };
  }

  private static Optional<OptionalKind> ofPrimitive(Scalar primitive) {
    return Optional.of(new OptionalKind(Optional.of(primitive)));
  }
}
