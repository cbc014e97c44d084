package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.Arrays;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * The code of one property in the class that holds it.
 *
 * @param property what is written down
 * @param variable what fields and parameters with its value are called
 * @param constant the name of the constant with its wire name
 * @param setFlag the name of the builder's field that tells whether the property was set
 * @param masked whether its value must not show in texts for people
 */
record PropertyCode(
    Property property, String variable, String constant, String setFlag, boolean masked) {

  String name() {
    return property.name();
  }

  TypeUse use() {
    return property.use();
  }

  private boolean isBytes() {
    return property.type() == Scalar.BYTES;
  }

  /** The field, where a local variable of the method may hide it. */
  String field(String... locals) {
    for (String local : locals) {
      if (variable.equals(local)) {
        return "this." + local;
      }
    }
    return variable;
  }

  /** Whether the one who reads a value must say that there was one, because no null would tell. */
  boolean needsFlagWhenRead() {
    return property.isComputed() || (property.isRequired() && use().isPrimitive());
  }

  FieldSpec nameConstant() {
    return PropertyCodes.nameConstant(constant, property.wireName(), property.sensitive());
  }

  FieldSpec valueField() {
    TypeName type = JavaTypes.storedWithNullness(use());
    return FieldSpec.builder(type, variable, Modifier.PRIVATE, Modifier.FINAL).build();
  }

  MethodSpec accessor() {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(JavaTypes.declaredWithNullness(use()));
    if (property.deprecated()) {
      accessor.addAnnotation(Deprecated.class);
    }
    CodeBlock value = CodeBlock.of("$L", variable);
    if (isBytes()) {
      value =
          property.nullable()
              ? CodeBlock.of("$T.copyOf($L)", RuntimeTypes.BYTES, variable)
              : CodeBlock.of("$L.clone()", variable);
    }
    return accessor.addStatement("return $L", OptionalCode.wrap(use(), value)).build();
  }

  /** Takes the value over from a builder that was found to be sound. */
  CodeBlock takeOver() {
    CodeBlock value = CodeBlock.of("builder.$L", variable);
    if (property.defaultValue().orElse(null) instanceof DefaultValue.Supplied supplied) {
      value =
          CodeBlock.of("$L != null\n? $L\n: $L", value, value, DefaultCode.of(supplied.supply()));
    } else if (!property.nullable() && (!use().isPrimitive() || property.isComputed())) {
      value = CodeBlock.of("$T.requireNonNull($L)", Objects.class, value);
    }
    return CodeBlock.of("this.$L = $L", variable, value);
  }

  CodeBlock isEqual(String other) {
    String field = field("other", other);
    if (use().isPrimitive()) {
      return isEqualPrimitive(field, other);
    }
    if (isBytes()) {
      return CodeBlock.of("$T.equals($L, $L.$L)", Arrays.class, field, other, variable);
    }
    return property.nullable()
        ? CodeBlock.of("$T.equals($L, $L.$L)", Objects.class, field, other, variable)
        : CodeBlock.of("$L.equals($L.$L)", field, other, variable);
  }

  /** Zeros of two signs differ in JSON, and so they do here, as they do in boxes. */
  private CodeBlock isEqualPrimitive(String field, String other) {
    return isFloating()
        ? CodeBlock.of(
            "$T.compare($L, $L.$L) == 0",
            JavaTypes.classOf((Scalar) property.type()),
            field,
            other,
            variable)
        : CodeBlock.of("$L == $L.$L", field, other, variable);
  }

  private boolean isFloating() {
    return property.type() == Scalar.DOUBLE || property.type() == Scalar.FLOAT;
  }

  /** Whether a value, not in an Optional, is the one that is held. */
  CodeBlock isSame(CodeBlock value) {
    if (use().isPrimitive() && !isFloating()) {
      return CodeBlock.of("$L == this.$L", value, variable);
    }
    // The held one is asked: a sorted set that is given may compare in a way of its own.
    return CodeBlock.of(
        "$T.equals(this.$L, $L)", isBytes() ? Arrays.class : Objects.class, variable, value);
  }

  /** What the hash code is made of. */
  CodeBlock hashed() {
    return isBytes()
        ? CodeBlock.of("$T.hashCode($L)", Arrays.class, variable)
        : CodeBlock.of("$L", variable);
  }

  CodeBlock text() {
    if (masked) {
      return CodeBlock.of("$S", "***");
    }
    return isBytes()
        ? CodeBlock.of("$T.describe($L)", RuntimeTypes.BYTES, variable)
        : CodeBlock.of("$L", variable);
  }
}
