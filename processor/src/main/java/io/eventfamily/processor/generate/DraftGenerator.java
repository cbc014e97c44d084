package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Property;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates what the methods that compute defaults see: the properties that were set, and the other
 * defaults. Only classes with such methods have it.
 */
final class DraftGenerator {

  private static final String NAME = "Draft";

  private final ClassName builder;
  private final ClassName declaration;
  private final List<PropertyCode> properties;

  /**
   * @param declaration the interface with the methods
   */
  DraftGenerator(ClassName builder, ClassName declaration, List<PropertyCode> properties) {
    this.builder = builder;
    this.declaration = declaration;
    this.properties = properties;
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(NAME)
            .addJavadoc("What was set so far, for the defaults that are computed from it.")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(declaration)
            .addField(builder, "builder", Modifier.PRIVATE, Modifier.FINAL)
            .addField(
                FieldSpec.builder(
                        RuntimeTypes.COMPUTED_DEFAULTS,
                        "defaults",
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                    .initializer("new $T()", RuntimeTypes.COMPUTED_DEFAULTS)
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(builder, "builder")
                    .addStatement("this.builder = builder")
                    .build());
    properties.forEach(code -> type.addMethod(accessor(code)));
    return type.build();
  }

  private MethodSpec accessor(PropertyCode code) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(code.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(JavaTypes.declaredWithNullness(code.use()));
    if (code.property().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    CodeBlock value = OptionalCode.wrap(code.use(), CodeBlock.of("builder.$L", code.variable()));
    if (!code.property().isComputed()) {
      return method.addStatement("return $L", value).build();
    }
    return method
        .beginControlFlow("if (builder.$L)", code.setFlag())
        .addStatement("return $L", value)
        .endControlFlow()
        .addStatement(
            "return defaults.get($L, $T.super::$L)", code.constant(), declaration, code.name())
        .build();
  }

  /** Computes the defaults of the properties that were not set. */
  static CodeBlock compute(List<PropertyCode> computed, DeclaredTypesCode types) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("if (problems.isSound())")
            .addStatement("$1L draft = new $1L(this)", NAME);
    for (PropertyCode property : computed) {
      code.beginControlFlow("if (!$L)", property.setFlag())
          .addStatement(
              "$L = $T.computed(problems, $L, $L$L)",
              property.field("problems", "draft"),
              RuntimeTypes.CHECKS,
              property.constant(),
              supplier(property, types),
              nullProblem(property.property(), types))
          .endControlFlow();
    }
    code.nextControlFlow("else");
    for (PropertyCode property : computed) {
      // What an earlier build of the builder computed is not what this one would compute.
      code.addStatement("$1L = $2L ? $1L : null", property.field("problems"), property.setFlag());
    }
    return code.endControlFlow().build();
  }

  private static CodeBlock supplier(PropertyCode code, DeclaredTypesCode types) {
    CodeBlock call = CodeBlock.of("draft.$L()", code.name());
    CopyCode copy = new CopyCode(types, false, code);
    return code.use().isOptional() || copy.isNeeded(code.use())
        ? CodeBlock.of("() -> $L", copy.copy(code.use(), OptionalCode.unwrap(code.use(), call)))
        : CodeBlock.of("draft::$L", code.name());
  }

  private static CodeBlock nullProblem(Property property, DeclaredTypesCode types) {
    return property.nullable()
        ? CodeBlock.of("")
        : CodeBlock.of(", $L", CheckCode.nullProblem(property.type(), types));
  }
}
