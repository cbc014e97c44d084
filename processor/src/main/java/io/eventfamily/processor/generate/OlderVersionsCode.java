package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.evolve.Lineage;
import io.eventfamily.processor.evolve.OlderType;
import io.eventfamily.processor.evolve.Step;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Property;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The code of an event that reads and upgrades events of older versions. */
final class OlderVersionsCode {

  /** The constant with the types that are read, those of older versions too. */
  static final String READ_TYPES_CONSTANT = "READ_TYPES";

  private final Family family;
  private final Family previous;
  private final Lineage lineage;
  private final ClassName event;
  private final ClassName payload;

  private OlderVersionsCode(Family family, Family previous) {
    this.family = family;
    this.previous = previous;
    this.lineage = Lineage.of(family);
    this.event = JavaTypes.of(family.names().event());
    this.payload = JavaTypes.of(family.names().payload());
  }

  /** Empty where a family is the first version, or reads none before it. */
  static Optional<OlderVersionsCode> of(Family family) {
    return family
        .previous()
        .map(previous -> new OlderVersionsCode(family, previous))
        .filter(code -> !code.lineage.versions().isEmpty());
  }

  /** Whether there are event types to be read beside the family's own. */
  boolean hasTypes() {
    return !lineage.types().isEmpty();
  }

  /** Whether some of them can only be read by the version before. */
  boolean needsOlderReader() {
    return lineage.needsOlderReader();
  }

  FieldSpec typesConstant() {
    ClassName eventType = JavaTypes.of(family.names().eventType());
    CodeBlock.Builder types =
        CodeBlock.builder().add("$T.$L", eventType, EventTypeGenerator.typesConstant(family));
    for (OlderType type : lineage.types()) {
      CodeBlock name = StringCode.of(type.wireName());
      if (type.direct()) {
        types.add("$>$>\n.reading($L, $T.$L)$<$<", name, eventType, type.target().constantName());
      } else {
        types.add("$>$>\n.upcasting($L)$<$<", name);
      }
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.EVENT_TYPES, eventType),
            READ_TYPES_CONSTANT,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(types.build())
        .build();
  }

  /** Gives what is read of an older version the version that it is written with. */
  CodeBlock settleVersion(PropertyCode version) {
    return CodeBlock.builder()
        .beginControlFlow("if (payload.isOlder())")
        .addStatement(
            "builder.$L = $L",
            version.variable(),
            StringCode.of(family.version().orElseThrow().text()))
        .endControlFlow()
        .build();
  }

  /** The methods that make events of events in memory. */
  List<MethodSpec> upgrades() {
    return lineage.versions().stream().map(this::upgrade).toList();
  }

  private MethodSpec upgrade(Family older) {
    return MethodSpec.methodBuilder("upgrade")
        .addJavadoc(
            """
            An event of an older version as one of this version, as the codec would read it.

            @throws $L with everything for which it cannot be one
            """,
            RuntimeTypes.INVALID_EVENT_EXCEPTION)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(event)
        .addParameter(JavaTypes.of(older.names().event()), "older")
        .addStatement(
            "return $T.upgrade(older, $T.INSTANCE, $T.INSTANCE)",
            RuntimeTypes.OLDER_VERSIONS,
            JavaTypes.of(older.names().codec()),
            JavaTypes.of(family.names().codec()))
        .build();
  }

  /** What reads the events that the version before must read. */
  void addOlderReader(TypeSpec.Builder type) {
    if (!needsOlderReader()) {
      return;
    }
    type.addMethod(readOlder()).addMethod(upcast());
    upcasts().stream()
        .map(Step.Upcasted::newer)
        .distinct()
        .forEach(target -> type.addMethod(copyOf(target)));
  }

  private List<Step.Upcasted> upcasts() {
    return lineage.steps().stream()
        .filter(Step.Upcasted.class::isInstance)
        .map(Step.Upcasted.class::cast)
        .toList();
  }

  private MethodSpec readOlder() {
    return MethodSpec.methodBuilder("readOlder")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(JavaTypes.nullable(payload))
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addStatement(
            "return $T.read(in, $T.INSTANCE, $T::upcast)",
            RuntimeTypes.OLDER_VERSIONS,
            JavaTypes.of(previous.names().codec()),
            event)
        .build();
  }

  private MethodSpec upcast() {
    List<Step.Upcasted> upcasts = upcasts();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("upcast")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(payload)
            .addParameter(JavaTypes.of(previous.names().event()), "older");
    if (!upcasts.isEmpty()) {
      method
          .addStatement("$T payload = older.payload()", JavaTypes.of(previous.names().payload()))
          .addCode(
              InstanceCases.of(
                  "payload",
                  upcasts.stream()
                      .map(step -> JavaTypes.of(previous.names().payloadClass(step.older())))
                      .toList(),
                  index -> call(upcasts.get(index))));
    }
    return method.addStatement("return upgrade(older).payload()").build();
  }

  private CodeBlock call(Step.Upcasted step) {
    return CodeBlock.builder()
        .addStatement(
            "return copyOf($T.$L(known))",
            JavaTypes.of(family.declaration()),
            step.upcast().method())
        .build();
  }

  /** The method may return a payload of the user's own making, which nobody has judged. */
  private MethodSpec copyOf(Payload target) {
    ClassName self = JavaTypes.of(family.names().payloadClass(target));
    CodeBlock.Builder copy = CodeBlock.builder().add("return $T.builder()", self);
    for (Property property : target.properties()) {
      copy.add("\n.$1L(payload.$1L())", property.name());
    }
    return MethodSpec.methodBuilder("copyOf")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(self)
        .addParameter(JavaTypes.of(target.declaration()), "payload")
        .beginControlFlow("if (payload instanceof $T known)", self)
        .addStatement("return known")
        .endControlFlow()
        .addStatement(copy.add("\n.build()").build())
        .build();
  }
}
