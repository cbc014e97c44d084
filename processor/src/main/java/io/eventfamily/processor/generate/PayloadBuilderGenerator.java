package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the builder of a payload. */
final class PayloadBuilderGenerator {

  private final ClassName payload;
  private final ClassName self;
  private final PropertyCodes properties;
  private final List<BuilderPropertyCode> inBuilder;

  PayloadBuilderGenerator(ClassName payload, PropertyCodes properties) {
    this.payload = payload;
    this.self = payload.nestedClass("Builder");
    this.properties = properties;
    this.inBuilder = properties.list().stream().map(BuilderPropertyCode::new).toList();
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc("Collects the properties of a {@link $T}.", payload)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    inBuilder.forEach(code -> type.addFields(code.fields()));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (!inBuilder.isEmpty()) {
      type.addMethod(copyConstructor());
    }
    inBuilder.forEach(code -> type.addMethod(code.setter(self)));
    return type.addMethod(build()).addMethod(properties.checkMethod()).build();
  }

  private MethodSpec copyConstructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(payload, "payload");
    inBuilder.forEach(code -> constructor.addCode(code.copyFrom("payload")));
    return constructor.build();
  }

  private MethodSpec build() {
    return MethodSpec.methodBuilder("build")
        .addJavadoc(
            "Makes the payload.\n\n@throws $L with everything that is wrong with it\n",
            RuntimeTypes.INVALID_EVENT_EXCEPTION)
        .addModifiers(Modifier.PUBLIC)
        .returns(payload)
        .addStatement(
            "$T problems = $T.ofBuiltPayload()", RuntimeTypes.PROBLEMS, RuntimeTypes.PROBLEMS)
        .addStatement("check(problems)")
        .addStatement("problems.throwIfAny()")
        .addStatement(
            "return new $T($L)",
            payload,
            inBuilder.isEmpty() ? CodeBlock.of("") : CodeBlock.of("this"))
        .build();
  }
}
