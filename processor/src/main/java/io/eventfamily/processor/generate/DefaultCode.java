package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.DefaultValue.Supply;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
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

  static CodeBlock of(DefaultValue.Constant constant, Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN, INT -> CodeBlock.of("$L", constant.value());
      case STRING -> CodeBlock.of("$S", constant.value());
      case UUID -> CodeBlock.of("$T.fromString($S)", UUID.class, constant.value());
      case INSTANT -> CodeBlock.of("$T.parse($S)", Instant.class, constant.value());
    };
  }

  static CodeBlock emptyOf(ValueType type) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public CodeBlock scalar(Scalar scalar) {
            throw new IllegalArgumentException("There is no empty " + scalar.description() + ".");
          }

          @Override
          public CodeBlock list(ListOf list) {
            return CodeBlock.of("$T.of()", List.class);
          }

          @Override
          public CodeBlock freeObject() {
            return CodeBlock.of("$T.of()", Map.class);
          }
        });
  }
}
