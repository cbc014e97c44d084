package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates the enum of a family's event types. */
final class EventTypeGenerator {

  private final Family family;
  private final ClassName self;

  /** The constant that finds a type by its name: {@code TYPES}, unless a payload is called so. */
  static String typesConstant(Family family) {
    FieldNames names = new FieldNames(Set.of());
    family.payloads().forEach(payload -> names.take(payload.constantName()));
    return names.constant("TYPES");
  }

  EventTypeGenerator(Family family) {
    this.family = family;
    this.self = JavaTypes.of(family.names().eventType());
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(self)
            .addJavadoc("The types of events in the family {@code $L}.", family.name())
            .addSuperinterface(RuntimeTypes.EVENT_TYPE);
    family.payloads().forEach(payload -> addConstant(type, payload));
    return type.addField(types())
        .addField(String.class, "wireName", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor())
        .addMethod(wireName())
        .addMethod(fromWireName())
        .build();
  }

  private static void addConstant(TypeSpec.Builder type, Payload payload) {
    TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder(StringCode.of(payload.wireName()));
    payload.documentation().ifPresent(text -> constant.addJavadoc("$L", text));
    if (payload.members().deprecated()) {
      constant.addAnnotation(Deprecated.class);
    }
    type.addEnumConstant(payload.constantName(), constant.build());
  }

  private FieldSpec types() {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.EVENT_TYPES, self),
            typesConstant(family),
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.of(values())", RuntimeTypes.EVENT_TYPES)
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(String.class, "wireName")
        .addStatement("this.wireName = wireName")
        .build();
  }

  private static MethodSpec wireName() {
    return MethodSpec.methodBuilder("wireName")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return wireName")
        .build();
  }

  private MethodSpec fromWireName() {
    return MethodSpec.methodBuilder("fromWireName")
        .addJavadoc(
            CodeBlock.of("The type that has a name on the wire; empty where this code knows none."))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), self))
        .addParameter(String.class, "wireName")
        .addStatement("return $L.find(wireName)", typesConstant(family))
        .build();
  }
}
