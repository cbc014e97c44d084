package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import io.eventfamily.processor.model.WireFormat;

/** How the value of a property is read from JSON, and written to it. */
record JsonCode(WireFormat format) {

  /** Reads the value into the builder. */
  CodeBlock read(PropertyCode code) {
    Property property = code.property();
    CodeBlock value = readValue(property.type());
    if (property.primitive()) {
      return CodeBlock.of("builder.$L($L)", code.name(), value);
    }
    return property.nullable()
        ? CodeBlock.of("builder.$L = in.readNull() ? null : $L", code.name(), value)
        : CodeBlock.of("builder.$L = $L", code.name(), value);
  }

  private CodeBlock readValue(ValueType type) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public CodeBlock scalar(Scalar scalar) {
            return CodeBlock.of("in.$L()", readMethod(scalar));
          }

          @Override
          public CodeBlock list(ListOf list) {
            return CodeBlock.of("in.readList($L)", itemReader(list.item()));
          }

          @Override
          public CodeBlock freeObject() {
            return CodeBlock.of("in.readFreeObject()");
          }
        });
  }

  private CodeBlock itemReader(ValueType type) {
    return type instanceof Scalar scalar
        ? CodeBlock.of("$T::$L", RuntimeTypes.JSON_READER, readMethod(scalar))
        : CodeBlock.of("item -> $L", readValue(type));
  }

  private String readMethod(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "readBoolean";
      case INT -> "readInt";
      case STRING -> "readString";
      case UUID -> "readUuid";
      case INSTANT -> format.naiveIsUtc() ? "readInstantOrNaive" : "readInstant";
    };
  }

  /** Writes the property: its name and value. */
  CodeBlock write(PropertyCode code) {
    CodeBlock.Builder statements = CodeBlock.builder();
    boolean omitted = isOmittedIfNull(code.property());
    String field = code.field("out");
    if (omitted) {
      statements.beginControlFlow("if ($L != null)", field);
    }
    statements.addStatement(
        "out.property($L).$L", code.constant(), writeValue(code.property().type(), field));
    if (omitted) {
      statements.endControlFlow();
    }
    return statements.build();
  }

  /** A null is never left out where a default would take its place. */
  private boolean isOmittedIfNull(Property property) {
    return format.omitNulls() && property.nullable() && property.defaultValue().isEmpty();
  }

  private static CodeBlock writeValue(ValueType type, String value) {
    return type.accept(
        new ValueType.Visitor<>() {
          @Override
          public CodeBlock scalar(Scalar scalar) {
            return CodeBlock.of("$L($L)", writeMethod(scalar), value);
          }

          @Override
          public CodeBlock list(ListOf list) {
            return CodeBlock.of("writeList($L, $L)", value, itemWriter(list.item()));
          }

          @Override
          public CodeBlock freeObject() {
            return CodeBlock.of("writeFreeJson($L)", value);
          }
        });
  }

  private static CodeBlock itemWriter(ValueType type) {
    return type instanceof Scalar scalar
        ? CodeBlock.of("$T::$L", RuntimeTypes.JSON_WRITER, writeMethod(scalar))
        : CodeBlock.of("(json, item) -> json.$L", writeValue(type, "item"));
  }

  private static String writeMethod(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "writeBoolean";
      case INT -> "writeInt";
      case STRING -> "writeString";
      case UUID -> "writeUuid";
      case INSTANT -> "writeInstant";
    };
  }
}
