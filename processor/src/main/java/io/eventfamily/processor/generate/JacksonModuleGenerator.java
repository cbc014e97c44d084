package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.JacksonMajor;
import io.eventfamily.processor.model.Payload;
import javax.lang.model.element.Modifier;

/** Generates the module for one major version of Jackson, with the serializers nested in it. */
final class JacksonModuleGenerator {

  private final Family family;
  private final JacksonMajor major;
  private final ClassName self;

  JacksonModuleGenerator(Family family, JacksonMajor major) {
    this.family = family;
    this.major = major;
    this.self = JacksonCode.module(family, major);
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                """
                $L the events of the family {@code $L} with Jackson $L.

                <p>Mappers find the $L by the annotations of the classes, and need this
                module only where they do not look at annotations.
                """,
                family.view() ? "Reads" : "Reads and writes",
                family.name(),
                major.number(),
                family.view() ? "deserializers" : "serializers")
            .addModifiers(Modifier.FINAL)
            .superclass(ClassName.get(major.databindPackage() + ".module", "SimpleModule"))
            .addField(serialVersion());
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc(
                "A module that can be registered with any mapper of Jackson $L.", major.number())
            .addModifiers(Modifier.PUBLIC)
            .addStatement("super($S)", self.canonicalName());
    add(type, constructor, JavaTypes.of(family.names().event()), "ofJsonEvent");
    for (Payload payload : family.payloads()) {
      add(type, constructor, JavaTypes.of(family.names().payloadClass(payload)), "ofJsonPayload");
    }
    return type.addMethod(constructor.build()).build();
  }

  private void add(
      TypeSpec.Builder type, MethodSpec.Builder constructor, ClassName value, String problems) {
    if (!family.view()) {
      ClassName serializer = JacksonCode.serializer(family, major, value);
      constructor.addStatement("addSerializer(new $T())", serializer);
      type.addType(
          nested(
              serializer,
              "GeneratedSerializer",
              value,
              "Writes",
              CodeBlock.of("super($T.class, (out, value) -> value.write(out))", value)));
    }
    ClassName deserializer = JacksonCode.deserializer(family, major, value);
    constructor.addStatement("addDeserializer($T.class, new $T())", value, deserializer);
    type.addType(
        nested(
            deserializer,
            "GeneratedDeserializer",
            value,
            "Reads",
            CodeBlock.of(
                "super($T.class, $T::read, $T::$L)",
                value,
                value,
                RuntimeTypes.PROBLEMS,
                problems)));
  }

  private TypeSpec nested(
      ClassName name, String superclass, ClassName value, String verb, CodeBlock superCall) {
    ClassName base = ClassName.get("io.eventfamily.runtime.jackson" + major.number(), superclass);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("$L a {@link $T}.", verb, value)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(base, value));
    if (major == JacksonMajor.TWO) {
      type.addField(serialVersion()); // since version 3 they are not Serializable
    }
    return type.addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("For mappers.")
                .addModifiers(Modifier.PUBLIC)
                .addStatement(superCall)
                .build())
        .build();
  }

  private static FieldSpec serialVersion() {
    return FieldSpec.builder(
            long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("1L")
        .build();
  }
}
