package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Payload;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the builder of a payload. */
final class PayloadBuilderGenerator {

  private final ClassName payload;
  private final ClassName self;
  private final Payload model;
  private final PropertyCodes properties;
  private final Optional<UnknownPropertiesCode> unknown;
  private final StagesGenerator stages;
  private final List<BuilderPropertyCode> inBuilder;

  PayloadBuilderGenerator(
      ClassName payload,
      Payload model,
      PropertyCodes properties,
      Optional<UnknownPropertiesCode> unknown,
      StagesGenerator stages) {
    this.payload = payload;
    this.self = payload.nestedClass("Builder");
    this.model = model;
    this.properties = properties;
    this.unknown = unknown;
    this.stages = stages;
    this.inBuilder =
        properties.list().stream()
            .map(code -> new BuilderPropertyCode(code, properties.types()))
            .toList();
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc("Collects the properties of a {@link $T}.", payload)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterfaces(stages.names());
    inBuilder.forEach(code -> type.addFields(code.fields()));
    unknown.ifPresent(code -> type.addField(code.builderField()));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (hasState()) {
      type.addMethod(copyConstructor());
    }
    inBuilder.forEach(code -> addSetters(type, code));
    unknown.ifPresent(code -> type.addMethod(code.setter(self)));
    type.addMethod(build());
    properties.checkMethods().forEach(type::addMethod);
    return type.build();
  }

  private boolean hasState() {
    return UnknownPropertiesCode.hasState(properties, unknown);
  }

  private void addSetters(TypeSpec.Builder type, BuilderPropertyCode code) {
    type.addMethods(code.setters(self, stages.include(code.code())));
    code.addingName()
        .filter(name -> !properties.hasProperty(name))
        .ifPresent(name -> type.addMethod(code.adder(name, self)));
  }

  private MethodSpec copyConstructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(payload, "payload");
    inBuilder.forEach(code -> constructor.addCode(code.copyFrom("payload")));
    unknown.ifPresent(code -> constructor.addStatement(code.copyFrom("payload")));
    return constructor.build();
  }

  private MethodSpec build() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("build")
            .addJavadoc(
                "Makes the payload.\n\n@throws $L with everything that is wrong with it\n",
                RuntimeTypes.INVALID_EVENT_EXCEPTION)
            .addModifiers(Modifier.PUBLIC)
            .returns(payload)
            .addStatement(
                "$T problems = $T.ofBuiltPayload()", RuntimeTypes.PROBLEMS, RuntimeTypes.PROBLEMS)
            .addStatement("check(problems)");
    unknown.ifPresent(code -> method.addStatement(code.check()));
    method.addStatement("problems.throwIfAny()");
    inBuilder.forEach(code -> code.settle().ifPresent(method::addStatement));
    CodeBlock make = CodeBlock.of("new $T($L)", payload, hasState() ? "this" : "");
    return method
        .addCode(
            RulesCode.returnOrThrow(payload, "payload", make, !model.members().rules().isEmpty()))
        .build();
  }
}
