package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Target;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the immutable class of a payload. */
final class PayloadClassGenerator {

  private final Family family;
  private final Payload payload;
  private final Target target;
  private final ClassName self;
  private final ClassName builder;
  private final Optional<UnknownPropertiesCode> unknown;
  private final PropertyCodes properties;
  private final StagesGenerator stages;

  PayloadClassGenerator(Family family, Payload payload, Target target, DeclaredTypesCode types) {
    this.family = family;
    this.payload = payload;
    this.target = target;
    this.self = JavaTypes.of(family.names().payloadClass(payload));
    this.builder = self.nestedClass("Builder");
    this.unknown = UnknownPropertiesCode.of(family, types);
    this.properties =
        new PropertyCodes(
            payload.properties(),
            builder,
            UnknownPropertiesCode.addTo(payload.members().constants(), unknown),
            family.wireFormat(),
            types);
    this.stages = new StagesGenerator(self, payload, properties);
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                "$L",
                payload
                    .documentation()
                    .orElse("The payload of " + JavadocCode.of(payload.wireName()) + " events."))
            .addAnnotations(JacksonCode.annotations(family, target, self))
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(JavaTypes.of(payload.declaration()))
            .addSuperinterface(JavaTypes.of(family.names().payload()));
    if (payload.members().deprecated()) {
      type.addAnnotation(Deprecated.class);
    }
    type.alwaysQualify(PropertyCodes.inherited(payload.members()));
    addState(type);
    addAccess(type);
    if (!family.view()) {
      addCopies(type);
    }
    addIdentity(type);
    if (!payload.members().rules().isEmpty()) {
      type.addMethod(RulesCode.method(payload.members().rules()));
    }
    boolean judged = !payload.members().rules().isEmpty();
    new PayloadJsonGenerator(family, self, properties, unknown, judged).addTo(type);
    addBuilder(type);
    if (payload.members().hasComputed()) {
      type.addType(
          new DraftGenerator(builder, JavaTypes.of(payload.declaration()), properties.list())
              .generate());
    }
    properties.constraintConstants().forEach(type::addField);
    return type.build();
  }

  private void addBuilder(TypeSpec.Builder type) {
    if (family.view()) {
      type.addType(ReadPropertiesGenerator.generate(self, properties, unknown, List.of()));
    } else {
      type.addType(
          new PayloadBuilderGenerator(self, payload, properties, unknown, stages).generate());
      stages.addTo(type);
    }
  }

  private void addState(TypeSpec.Builder type) {
    properties.list().forEach(code -> type.addField(code.nameConstant()));
    type.addField(properties.namesConstant(properties.constants()))
        .addStaticBlock(SourceFile.versionCheck());
    properties.list().forEach(code -> type.addField(code.valueField()));
    unknown.ifPresent(code -> type.addField(code.valueField()));
    type.addMethod(constructor());
  }

  private boolean hasState() {
    return UnknownPropertiesCode.hasState(properties, unknown);
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    if (hasState()) {
      constructor.addParameter(builder, "builder");
    }
    properties.list().forEach(code -> constructor.addStatement(code.takeOver()));
    unknown.ifPresent(code -> constructor.addStatement(code.takeOver()));
    return constructor.build();
  }

  private void addAccess(TypeSpec.Builder type) {
    if (!family.view()) {
      type.addMethod(
          MethodSpec.methodBuilder("builder")
              .addJavadoc("A builder in which nothing is set.")
              .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
              .returns(builder)
              .addStatement("return new $T()", builder)
              .build());
    }
    type.addMethod(
        MethodSpec.methodBuilder("eventType")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(JavaTypes.of(family.names().eventType()))
            .addStatement(
                "return $T.$L", JavaTypes.of(family.names().eventType()), payload.constantName())
            .build());
    properties.list().forEach(code -> type.addMethod(code.accessor()));
    unknown.ifPresent(code -> type.addMethod(code.override()));
  }

  private void addCopies(TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.methodBuilder("toBuilder")
            .addJavadoc("A builder in which everything is set as it is here.")
            .addModifiers(Modifier.PUBLIC)
            .returns(builder)
            .addStatement(hasState() ? "return new $T(this)" : "return new $T()", builder)
            .build());
    properties.list().forEach(code -> type.addMethod(with(code)));
  }

  private MethodSpec with(PropertyCode code) {
    String name = code.name();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(Naming.withPrefix("with", name))
            .addJavadoc(
                """
                A copy with another {@code $L}; this payload where it is the same.

                @throws $L where the copy would not be valid
                """,
                name,
                RuntimeTypes.INVALID_EVENT_EXCEPTION)
            .addModifiers(Modifier.PUBLIC)
            .returns(self)
            .addParameter(
                ParameterSpec.builder(JavaTypes.declaredWithNullness(code.use()), code.variable())
                    .build());
    if (code.property().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    CodeBlock given = OptionalCode.unwrap(code.use(), CodeBlock.of("$L", code.variable()));
    return method
        .addStatement(
            "return $L$W? this$W: toBuilder().$L($L).build()",
            code.isSame(given),
            name,
            code.variable())
        .build();
  }

  private void addIdentity(TypeSpec.Builder type) {
    List<FurtherField> further = unknown.stream().map(UnknownPropertiesCode::asField).toList();
    type.addMethod(properties.equalsMethod(self, further))
        .addMethod(properties.hashCodeMethod(further))
        .addMethod(properties.toStringMethod(self.simpleName(), further));
  }
}
