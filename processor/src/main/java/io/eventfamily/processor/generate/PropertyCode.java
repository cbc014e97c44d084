package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.Property;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * The code of one property in the class that holds it.
 *
 * @param property what is written down
 * @param constant the name of the constant with its wire name
 * @param setFlag the name of the builder's field that tells whether the property was set
 */
record PropertyCode(Property property, String constant, String setFlag) {

  String name() {
    return property.name();
  }

  TypeName type() {
    return JavaTypes.of(property);
  }

  TypeName typeWithNullness() {
    return property.nullable() ? JavaTypes.nullable(type()) : type();
  }

  /** The field, where a local variable of the method may hide it. */
  String field(String... locals) {
    for (String local : locals) {
      if (name().equals(local)) {
        return "this." + local;
      }
    }
    return name();
  }

  FieldSpec nameConstant() {
    return PropertyCodes.nameConstant(constant, property.wireName());
  }

  FieldSpec valueField() {
    return FieldSpec.builder(typeWithNullness(), name(), Modifier.PRIVATE, Modifier.FINAL).build();
  }

  MethodSpec accessor() {
    return MethodSpec.methodBuilder(name())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(typeWithNullness())
        .addStatement("return $L", name())
        .build();
  }

  /** Takes the value over from a builder that was found to be sound. */
  CodeBlock takeOver() {
    CodeBlock value = CodeBlock.of("builder.$L", name());
    if (property.defaultValue().orElse(null) instanceof DefaultValue.Supplied supplied) {
      value =
          CodeBlock.of("$L != null\n? $L\n: $L", value, value, DefaultCode.of(supplied.supply()));
    } else if (!property.primitive() && !property.nullable()) {
      value = CodeBlock.of("$T.requireNonNull($L)", Objects.class, value);
    }
    return CodeBlock.of("this.$L = $L", name(), value);
  }

  CodeBlock isEqual(String other) {
    if (property.primitive()) {
      return CodeBlock.of("$L == $L.$L", field("other", other), other, name());
    }
    return property.nullable()
        ? CodeBlock.of("$T.equals($L, $L.$L)", Objects.class, field("other", other), other, name())
        : CodeBlock.of("$L.equals($L.$L)", field("other", other), other, name());
  }

  CodeBlock text() {
    return property.sensitive() ? CodeBlock.of("$S", "***") : CodeBlock.of("$L", name());
  }
}
