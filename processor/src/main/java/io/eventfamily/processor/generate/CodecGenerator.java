package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.ValueType.EnumOf;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the codec: what the runtime's own codec cannot know of a family. */
final class CodecGenerator {

  private final Family family;
  private final DeclaredTypesCode types;
  private final ClassName event;

  CodecGenerator(Family family, DeclaredTypesCode types) {
    this.family = family;
    this.types = types;
    this.event = JavaTypes.of(family.names().event());
  }

  TypeSpec generate() {
    return new CodecMembers(family, JavaTypes.of(family.names().codec()), "codec")
        .type(
            "Writes the events of the family {@code $L} as JSON and reads them back.",
            family.name())
        .addModifiers(Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeTypes.JSON_EVENT_CODEC, event))
        .addField(instance())
        .addMethod(constructor())
        .addMethod(constructorWithLimits())
        .addMethod(withLimits())
        .addMethod(text("family", family.name()))
        .addMethod(text("topic", family.topic()))
        .addMethod(eventTypes())
        .addMethod(envelopeProperties())
        .addMethod(partitionKey())
        .build();
  }

  private FieldSpec instance() {
    return FieldSpec.builder(self, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("A codec with the default limits, to be shared.")
        .initializer("new $T()", self)
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("A codec with the default limits.")
        .addModifiers(Modifier.PUBLIC)
        .addStatement("this($T.defaults())", RuntimeTypes.JSON_LIMITS)
        .build();
  }

  private MethodSpec constructorWithLimits() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.JSON_LIMITS, "limits")
        .addStatement("super((out, event) -> event.write(out), $T::read, limits)", event)
        .build();
  }

  private MethodSpec withLimits() {
    return MethodSpec.methodBuilder("withLimits")
        .addJavadoc("A codec that reads documents within other limits.")
        .addModifiers(Modifier.PUBLIC)
        .returns(self)
        .addParameter(RuntimeTypes.JSON_LIMITS, "limits")
        .addStatement("return new $T(limits)", self)
        .build();
  }

  private static MethodSpec text(String name, String value) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $S", value)
        .build();
  }

  private MethodSpec eventTypes() {
    return list(
        "eventTypes",
        ClassName.get(String.class),
        family.payloads().stream().map(payload -> StringCode.of(payload.wireName())));
  }

  private MethodSpec envelopeProperties() {
    return list(
        "envelopeProperties",
        RuntimeTypes.ENVELOPE_PROPERTY,
        EnvelopeShape.of(family).stream()
            .map(
                property ->
                    CodeBlock.of(
                        "$T.$L($L, $T.$L)",
                        RuntimeTypes.ENVELOPE_PROPERTY,
                        property.sensitive() ? "ofSensitive" : "of",
                        StringCode.of(property.wireName()),
                        RuntimeTypes.ENVELOPE_PROPERTY_KIND,
                        property.kind())));
  }

  private static MethodSpec list(String name, ClassName type, Stream<CodeBlock> items) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), type))
        .addStatement("return $T.of(\n$L)", List.class, items.collect(CodeBlock.joining(",\n")))
        .build();
  }

  private MethodSpec partitionKey() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("partitionKey")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(JavaTypes.nullable(ClassName.get(String.class)))
            .addParameter(event, "event");
    for (Payload payload : family.payloads()) {
      payload
          .partitionKey()
          .ifPresent(
              key ->
                  method
                      .beginControlFlow(
                          "if (event.payload() instanceof $T payload)",
                          JavaTypes.of(family.names().payloadClass(payload)))
                      .addStatement("return $L", textOf(key))
                      .endControlFlow());
    }
    return method.addStatement(CodeBlock.of("return null")).build();
  }

  private CodeBlock textOf(Property key) {
    CodeBlock value = OptionalCode.unwrap(key.use(), CodeBlock.of("payload.$L()", key.name()));
    return key.type() instanceof EnumOf enumeration
        ? CodeBlock.of("$L.nameOf($L)", CheckCode.names(enumeration, types), value)
        : CodeBlock.of("$T.of($L)", RuntimeTypes.PARTITION_KEYS, value);
  }
}
