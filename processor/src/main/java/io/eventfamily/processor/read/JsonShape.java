package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.Optional;

/**
 * What {@code @JsonFormat} says of the values of a property.
 *
 * @param decimalsAreNumbers whether decimals are numbers in JSON
 */
record JsonShape(boolean decimalsAreNumbers) {

  /** Reads it from the annotations of a property; what has no effect is reported. */
  static JsonShape of(AnnotationUses annotations, ReadContext context) {
    Optional<AnnotationUse> format = annotations.find(AnnotationNames.JSON_FORMAT);
    if (format.isEmpty()) {
      return new JsonShape(false);
    }
    boolean number = format.get().constant("shape").equals("NUMBER");
    if (!number || format.get().explicitNames().size() > 1) {
      context.report(format.get().origin(), Message.FORMAT_NOT_SUPPORTED);
    }
    return new JsonShape(number);
  }

  /** Reports that there is no decimal among the values. */
  static void requireDecimal(TypeUse type, AnnotationUses annotations, ReadContext context) {
    if (type.withParts().noneMatch(part -> part.type() == Scalar.BIG_DECIMAL_NUMBER)) {
      annotations
          .find(AnnotationNames.JSON_FORMAT)
          .ifPresent(use -> context.report(use.origin(), Message.FORMAT_NOT_SUPPORTED));
    }
  }

  Scalar apply(Scalar scalar) {
    return decimalsAreNumbers && scalar == Scalar.BIG_DECIMAL ? Scalar.BIG_DECIMAL_NUMBER : scalar;
  }
}
