package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Target;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Generates the immutable class of a payload. */
final class PayloadClassGenerator {

  private final Family family;
  private final Payload payload;
  private final Target target;
  private final ClassName self;
  private final ClassName builder;
  private final PropertyCodes properties;

  PayloadClassGenerator(Family family, Payload payload, Target target) {
    this.family = family;
    this.payload = payload;
    this.target = target;
    this.self = JavaTypes.of(family.names().payloadClass(payload));
    this.builder = self.nestedClass("Builder");
    this.properties = PropertyCodes.of(payload.properties(), List.of());
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                "$L",
                payload
                    .documentation()
                    .orElse("The payload of {@code " + payload.wireName() + "} events."))
            .addAnnotations(JacksonCode.annotations(family, target, self))
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(JavaTypes.of(payload.declaration()))
            .addSuperinterface(JavaTypes.of(family.names().payload()));
    addState(type);
    addAccess(type);
    addCopies(type);
    addIdentity(type);
    new PayloadJsonGenerator(family, self, properties).addTo(type);
    return type.addType(new PayloadBuilderGenerator(self, properties).generate()).build();
  }

  private void addState(TypeSpec.Builder type) {
    properties.list().forEach(code -> type.addField(code.nameConstant()));
    type.addField(PropertyCodes.namesConstant(properties.constants()))
        .addStaticBlock(SourceFile.versionCheck());
    properties.list().forEach(code -> type.addField(code.valueField()));
    type.addMethod(constructor());
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    if (!properties.list().isEmpty()) {
      constructor.addParameter(builder, "builder");
    }
    properties.list().forEach(code -> constructor.addStatement(code.takeOver()));
    return constructor.build();
  }

  private void addAccess(TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.methodBuilder("builder")
            .addJavadoc("A builder in which nothing is set.")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(builder)
            .addStatement("return new $T()", builder)
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("eventType")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(JavaTypes.of(family.names().eventType()))
            .addStatement(
                "return $T.$L", JavaTypes.of(family.names().eventType()), payload.constantName())
            .build());
    properties.list().forEach(code -> type.addMethod(code.accessor()));
  }

  private void addCopies(TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.methodBuilder("toBuilder")
            .addJavadoc("A builder in which everything is set as it is here.")
            .addModifiers(Modifier.PUBLIC)
            .returns(builder)
            .addStatement(
                properties.list().isEmpty() ? "return new $T()" : "return new $T(this)", builder)
            .build());
    properties.list().forEach(code -> type.addMethod(with(code)));
  }

  private MethodSpec with(PropertyCode code) {
    String name = code.name();
    CodeBlock same =
        code.property().primitive()
            ? CodeBlock.of("$L == this.$L", name, name)
            : CodeBlock.of("$T.equals($L, this.$L)", Objects.class, name, name);
    return MethodSpec.methodBuilder(
            "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
        .addJavadoc(
            """
            A copy with another {@code $L}; this payload where it is the same.

            @throws $L where the copy would not be valid
            """,
            name,
            RuntimeTypes.INVALID_EVENT_EXCEPTION)
        .addModifiers(Modifier.PUBLIC)
        .returns(self)
        .addParameter(ParameterSpec.builder(code.typeWithNullness(), name).build())
        .addStatement("return $L$W? this$W: toBuilder().$L($L).build()", same, name, name)
        .build();
  }

  private void addIdentity(TypeSpec.Builder type) {
    type.addMethod(properties.equalsMethod(self, List.of()))
        .addMethod(properties.hashCodeMethod(List.of()))
        .addMethod(properties.toStringMethod(self.simpleName(), List.of()));
  }
}
