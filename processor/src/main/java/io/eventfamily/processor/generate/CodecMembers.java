package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.evolve.Lineage;
import io.eventfamily.processor.evolve.OlderType;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What codecs and decoders have in common: how they are made, and the names of the family. */
final class CodecMembers {

  private final Family family;
  private final ClassName self;
  private final String noun;

  /**
   * @param noun what people call it
   */
  CodecMembers(Family family, ClassName self, String noun) {
    this.family = family;
    this.self = self;
    this.noun = noun;
  }

  /**
   * The class with all of them.
   *
   * @param documentation with a blank for the name of the family
   * @param superCall the call of the constructor of the superclass
   */
  TypeSpec.Builder type(String documentation, TypeName superclass, CodeBlock superCall) {
    return TypeSpec.classBuilder(self)
        .addJavadoc(documentation, family.name())
        .addModifiers(Modifier.FINAL)
        .superclass(superclass)
        .addField(instance())
        .addMethod(constructor())
        .addMethod(constructorWithLimits(superCall))
        .addMethod(withLimits())
        .addMethod(text("family", family.name()))
        .addMethod(text("topic", family.topic()))
        .addMethod(eventTypes())
        .addMethod(envelopeProperties());
  }

  private FieldSpec instance() {
    return FieldSpec.builder(self, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("A $L with the default limits, to be shared.", noun)
        .initializer("new $T()", self)
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("A $L with the default limits.", noun)
        .addModifiers(Modifier.PUBLIC)
        .addStatement("this($T.defaults())", RuntimeTypes.JSON_LIMITS)
        .build();
  }

  private MethodSpec constructorWithLimits(CodeBlock superCall) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.JSON_LIMITS, "limits")
        .addStatement(superCall)
        .build();
  }

  private MethodSpec withLimits() {
    return MethodSpec.methodBuilder("withLimits")
        .addJavadoc("A $L that reads documents within other limits.", noun)
        .addModifiers(Modifier.PUBLIC)
        .returns(self)
        .addParameter(RuntimeTypes.JSON_LIMITS, "limits")
        .addStatement("return new $T(limits)", self)
        .build();
  }

  private MethodSpec eventTypes() {
    return list(
        "eventTypes",
        ClassName.get(String.class),
        Stream.concat(
                family.payloads().stream().map(Payload::wireName),
                Lineage.of(family).types().stream().map(OlderType::wireName))
            .map(StringCode::of));
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

  private static MethodSpec text(String name, String value) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $S", value)
        .build();
  }
}
