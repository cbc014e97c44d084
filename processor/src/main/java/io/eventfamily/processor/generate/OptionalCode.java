package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.Optional;

/** The way between a value in an Optional, and the value or null. */
final class OptionalCode {

  private OptionalCode() {}

  /** A value as it is declared, from the value or null. */
  static CodeBlock wrap(TypeUse use, CodeBlock value) {
    return switch (use.form()) {
      case PRIMITIVE, REFERENCE -> value;
      case OPTIONAL -> CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
      case OPTIONAL_PRIMITIVE ->
          CodeBlock.of("$T.$L($L)", RuntimeTypes.OPTIONALS, factory((Scalar) use.type()), value);
    };
  }

  /** The value or null, from a value as it is declared. */
  static CodeBlock unwrap(TypeUse use, CodeBlock value) {
    return use.isOptional() ? CodeBlock.of("$T.valueOf($L)", RuntimeTypes.OPTIONALS, value) : value;
  }

  private static String factory(Scalar scalar) {
    return switch (scalar) {
      case INT -> "ofInt";
      case LONG -> "ofLong";
      case DOUBLE -> "ofDouble";
      default -> throw new IllegalArgumentException("There is no Optional" + scalar);
    };
  }
}
