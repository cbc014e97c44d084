package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.EnvelopeProperty;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Generates how an event reads itself, and but for views writes itself, in terms of any JSON
 * engine.
 */
final class EventJsonGenerator {

  private final Family family;
  private final ClassName event;
  private final ClassName eventType;
  private final ClassName payload;
  private final PropertyCodes codes;
  private final Optional<UnknownPropertiesCode> unknown;
  private final Optional<OlderVersionsCode> older;
  private final List<PropertyCode> properties;

  EventJsonGenerator(
      Family family,
      PropertyCodes properties,
      Optional<UnknownPropertiesCode> unknown,
      Optional<OlderVersionsCode> older) {
    this.family = family;
    this.event = JavaTypes.of(family.names().event());
    this.eventType = JavaTypes.of(family.names().eventType());
    this.payload = JavaTypes.of(family.names().payload());
    this.codes = properties;
    this.unknown = unknown;
    this.older = older.filter(OlderVersionsCode::hasTypes);
    this.properties = properties.list();
  }

  void addTo(TypeSpec.Builder type) {
    type.addMethod(read()).addMethod(readPayload());
    older.ifPresent(code -> code.addOlderReader(type));
    if (!family.view()) {
      type.addMethod(write()).addMethod(writePayload());
    }
  }

  private MethodSpec read() {
    ObjectReading reading = UnknownPropertiesCode.reading(family, unknown);
    reading.addCase(codes.read(properties.get(0), "builder"));
    reading.addCase(List.of(CodeBlock.of("payload.readType(in)")));
    for (PropertyCode code : properties.subList(1, properties.size())) {
      reading.addCase(codes.read(code, "builder"));
    }
    reading.addCase(List.of(CodeBlock.of("payload.readPayload(in)")));
    boolean readsAgain = older.filter(OlderVersionsCode::needsOlderReader).isPresent();
    MethodSpec.Builder method = reading.method(event);
    if (readsAgain) {
      method.addStatement("in.markEvent()");
    }
    method
        .addCode(reading.prologue())
        .addStatement("Builder builder = new Builder()")
        .addStatement(
            "$T payload =\nnew $T<>($L, $L, $L, $T::readPayload$L)",
            ParameterizedTypeName.get(RuntimeTypes.TYPED_PAYLOAD, eventType, payload),
            RuntimeTypes.TYPED_PAYLOAD,
            EventGenerator.EVENT_TYPE_CONSTANT,
            types(),
            EventGenerator.PAYLOAD_CONSTANT,
            event,
            readsAgain ? CodeBlock.of(",$W$T::readOlder", event) : "")
        .addCode(reading.loop())
        .addStatement("builder.payload = payload.get(in)");
    older.ifPresent(code -> method.addCode(code.settleVersion(schemaVersion())));
    return method
        .addStatement("builder.check(in.problems())")
        .addCode(
            RulesCode.returnIfSound(
                event,
                "event",
                CodeBlock.of("new $T(builder)", event),
                !family.envelope().rules().isEmpty()))
        .build();
  }

  private CodeBlock types() {
    return older.isPresent()
        ? CodeBlock.of(OlderVersionsCode.READ_TYPES_CONSTANT)
        : CodeBlock.of("$T.$L", eventType, EventTypeGenerator.typesConstant(family));
  }

  private PropertyCode schemaVersion() {
    String name = EnvelopeProperty.SCHEMA_VERSION.javaName();
    return properties.stream().filter(code -> code.name().equals(name)).findFirst().orElseThrow();
  }

  private MethodSpec readPayload() {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (type) {\n$>");
    for (Payload each : family.payloads()) {
      cases.add(
          "case $L -> $T.read(in);\n",
          each.constantName(),
          JavaTypes.of(family.names().payloadClass(each)));
    }
    return MethodSpec.methodBuilder("readPayload")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(JavaTypes.nullable(payload))
        .addParameter(eventType, "type")
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addCode(cases.add("$<};\n").build())
        .build();
  }

  private MethodSpec write() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write")
            .addParameter(RuntimeTypes.JSON_WRITER, "out")
            .addStatement("out.beginObject()")
            .addCode(write(properties.get(0)))
            .addStatement(
                "out.property($L).writeString(eventType().wireName())",
                EventGenerator.EVENT_TYPE_CONSTANT);
    for (PropertyCode code : properties.subList(1, properties.size())) {
      method.addCode(write(code));
    }
    method.addStatement("writePayload(out.property($L))", EventGenerator.PAYLOAD_CONSTANT);
    unknown.ifPresent(code -> method.addStatement(code.write()));
    return method.addStatement("out.endObject()").build();
  }

  private CodeBlock write(PropertyCode code) {
    return codes.json().write(code, CodeBlock.of("$L", code.field("out")));
  }

  private MethodSpec writePayload() {
    return MethodSpec.methodBuilder("writePayload")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addCode(InstanceCases.ofPayloads(family, written -> CodeBlock.of("known.write(out)")))
        .build();
  }
}
