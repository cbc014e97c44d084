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
            ParameterizedTypeName.get(RuntimeTypes.JSON_EVENT_CODEC, event),
            CodeBlock.of("super((out, event) -> event.write(out), $T::read, limits)", event))
        .addMethod(partitionKey())
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
