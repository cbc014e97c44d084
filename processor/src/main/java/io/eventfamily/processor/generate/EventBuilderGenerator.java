package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.EnvelopeProperty;
import io.eventfamily.processor.model.Family;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the builder of a family's events. */
final class EventBuilderGenerator {

  private final Family family;
  private final ClassName event;
  private final ClassName self;
  private final ClassName payload;
  private final PropertyCodes properties;
  private final Optional<UnknownPropertiesCode> unknown;
  private final List<BuilderPropertyCode> inBuilder;

  EventBuilderGenerator(
      Family family, PropertyCodes properties, Optional<UnknownPropertiesCode> unknown) {
    this.family = family;
    this.event = JavaTypes.of(family.names().event());
    this.self = event.nestedClass("Builder");
    this.payload = JavaTypes.of(family.names().payload());
    this.properties = properties;
    this.unknown = unknown;
    this.inBuilder =
        properties.list().stream()
            .map(code -> new BuilderPropertyCode(code, properties.types()))
            .toList();
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc("Collects the envelope and the payload of a {@link $T}.", event)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    inBuilder.forEach(code -> type.addFields(code.fields()));
    type.addField(JavaTypes.nullable(payload), "payload", Modifier.PRIVATE)
        .addField(boolean.class, "payloadSet", Modifier.PRIVATE);
    unknown.ifPresent(code -> type.addField(code.builderField()));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(copyConstructor());
    inBuilder.stream()
        .filter(code -> !isSchemaVersion(code))
        .forEach(code -> addSetters(type, code));
    type.addMethod(payloadSetter());
    unknown.ifPresent(code -> type.addMethod(code.setter(self)));
    type.addMethod(build());
    properties.checkMethods().forEach(type::addMethod);
    return type.build();
  }

  private void addSetters(TypeSpec.Builder type, BuilderPropertyCode code) {
    type.addMethods(code.setters(self, false));
    code.addingName()
        .filter(name -> !properties.hasProperty(name) && isUnique(name))
        .ifPresent(name -> type.addMethod(code.adder(name, self)));
  }

  /** Two properties may differ in the case of their first letter only. */
  private boolean isUnique(String addingName) {
    return inBuilder.stream()
            .filter(code -> code.addingName().stream().anyMatch(addingName::equals))
            .count()
        == 1;
  }

  /** The version is the declared one, or the one that was read: nobody sets it. */
  private static boolean isSchemaVersion(BuilderPropertyCode code) {
    return code.code().name().equals(EnvelopeProperty.SCHEMA_VERSION.javaName());
  }

  private MethodSpec copyConstructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(event, "event");
    inBuilder.forEach(code -> constructor.addCode(code.copyFrom("event")));
    constructor.addStatement("this.payload = event.payload");
    unknown.ifPresent(code -> constructor.addStatement(code.copyFrom("event")));
    return constructor.build();
  }

  private MethodSpec payloadSetter() {
    return MethodSpec.methodBuilder("payload")
        .addJavadoc("The facts, which decide the event's type.")
        .addModifiers(Modifier.PUBLIC)
        .returns(self)
        .addParameter(payload, "payload")
        .addStatement("this.payload = payload")
        .addStatement("this.payloadSet = true")
        .addStatement("return this")
        .build();
  }

  private MethodSpec build() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("build")
            .addJavadoc(
                "Makes the event.\n\n@throws $L with everything that is wrong with it\n",
                RuntimeTypes.INVALID_EVENT_EXCEPTION)
            .addModifiers(Modifier.PUBLIC)
            .returns(event)
            .addStatement(
                "$T problems = $T.ofBuiltEvent()", RuntimeTypes.PROBLEMS, RuntimeTypes.PROBLEMS)
            .addStatement("check(problems)")
            .addStatement(
                "problems.check($L, $T.required(payload, payloadSet, $T.MODEL_TYPE))",
                EventGenerator.PAYLOAD_CONSTANT,
                RuntimeTypes.CHECKS,
                RuntimeTypes.PROBLEM);
    unknown.ifPresent(code -> method.addStatement(code.check()));
    method.addStatement("problems.throwIfAny()");
    inBuilder.forEach(code -> code.settle().ifPresent(method::addStatement));
    return method
        .addCode(
            RulesCode.returnOrThrow(
                event,
                "event",
                CodeBlock.of("new $T(this)", event),
                !family.envelope().rules().isEmpty()))
        .build();
  }
}
