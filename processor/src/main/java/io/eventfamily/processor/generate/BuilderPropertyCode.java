package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The code of one property in the builder of the class that holds it. */
record BuilderPropertyCode(PropertyCode code) {

  private Property property() {
    return code.property();
  }

  /**
   * Whether the builder must know if the property was set: where a null would say both that it was
   * not, and that it was set to null, and where there is no null.
   */
  boolean hasSetFlag() {
    return property().isRequired()
        || property().defaultValue().orElse(null) instanceof DefaultValue.Supplied;
  }

  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    TypeName type = property().primitive() ? code.type() : JavaTypes.nullable(code.type());
    FieldSpec.Builder field = FieldSpec.builder(type, code.name(), Modifier.PRIVATE);
    initializer().ifPresent(field::initializer);
    fields.add(field.build());
    if (hasSetFlag()) {
      fields.add(FieldSpec.builder(boolean.class, code.setFlag(), Modifier.PRIVATE).build());
    }
    return fields;
  }

  private Optional<CodeBlock> initializer() {
    DefaultValue value = property().defaultValue().orElse(null);
    if (value instanceof DefaultValue.Constant constant) {
      return Optional.of(DefaultCode.of(constant, (Scalar) property().type()));
    }
    return value instanceof DefaultValue.Empty
        ? Optional.of(DefaultCode.emptyOf(property().type()))
        : Optional.empty();
  }

  /** Takes the property over from {@code original}, an instance of the class. */
  CodeBlock copyFrom(String original) {
    CodeBlock.Builder copy =
        CodeBlock.builder().addStatement("this.$L = $L.$L", code.name(), original, code.name());
    if (hasSetFlag() && property().primitive()) {
      copy.addStatement("this.$L = true", code.setFlag());
    }
    return copy.build();
  }

  MethodSpec setter(ClassName builder) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(code.name())
            .addModifiers(Modifier.PUBLIC)
            .returns(builder)
            .addParameter(ParameterSpec.builder(code.typeWithNullness(), code.name()).build())
            .addStatement("this.$L = $L", code.name(), copyOf(code.name()));
    property().documentation().ifPresent(text -> method.addJavadoc("$L", text));
    if (hasSetFlag()) {
      method.addStatement("this.$L = true", code.setFlag());
    }
    return method.addStatement("return this").build();
  }

  /** What nobody outside can change. */
  private CodeBlock copyOf(String value) {
    return property()
        .type()
        .accept(
            new ValueType.Visitor<>() {
              @Override
              public CodeBlock scalar(Scalar scalar) {
                return CodeBlock.of("$L", value);
              }

              @Override
              public CodeBlock list(ListOf list) {
                return CodeBlock.of("$T.copyOf($L)", RuntimeTypes.LISTS, value);
              }

              @Override
              public CodeBlock freeObject() {
                return CodeBlock.of("$T.copyOf($L)", RuntimeTypes.FREE_JSON, value);
              }
            });
  }
}
