package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Property;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Generates the methods that make an event of each type in one step. */
final class FactoryGenerator {

  /** A method takes 255 at most, of which a {@code long} and a {@code double} are two each. */
  private static final int MAX_ARGUMENTS = 127;

  private final Family family;
  private final DeclaredTypesCode types;
  private final ClassName event;

  FactoryGenerator(Family family, DeclaredTypesCode types) {
    this.family = family;
    this.types = types;
    this.event = JavaTypes.of(family.names().event());
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(JavaTypes.of(family.names().factory()))
            .addJavadoc("Creates the events of the family {@code $L}.", family.name())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (Payload payload : family.payloads()) {
      type.addMethod(fromBuilder(payload));
      if (canBeArguments(payload.requiredProperties())) {
        type.addMethod(fromRequired(payload));
      }
    }
    return type.build();
  }

  private MethodSpec fromBuilder(Payload payload) {
    ClassName builder = JavaTypes.of(family.names().payloadClass(payload)).nestedClass("Builder");
    return method(payload)
        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "payload")
        .addJavadoc(
            "Creates a $L event.\n\n@param payload sets the properties of the payload\n",
            JavadocCode.of(payload.wireName()))
        .addJavadoc(invalid())
        .addStatement("$T builder = $L", builder, newBuilder(payload))
        .addStatement("payload.accept(builder)")
        .addStatement("return $T.of(builder.build())", event)
        .build();
  }

  private MethodSpec fromRequired(Payload payload) {
    MethodSpec.Builder method = method(payload);
    CodeBlock.Builder build = newBuilder(payload).toBuilder();
    method.addJavadoc(
        "Creates a $L event that has what is required, and defaults.\n\n",
        JavadocCode.of(payload.wireName()));
    FieldNames names = new FieldNames(types.hideable());
    for (Property property : payload.requiredProperties()) {
      String parameter = names.variable(property.name());
      method.addParameter(JavaTypes.declared(property.use()), parameter);
      build.add(".$L($L)", property.name(), parameter);
    }
    return method
        .addJavadoc(invalid())
        .addStatement("return $T.of($L.build())", event, build.build())
        .build();
  }

  private MethodSpec.Builder method(Payload payload) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(family.names().factoryMethod(payload))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(event);
    return payload.members().deprecated() ? method.addAnnotation(Deprecated.class) : method;
  }

  private CodeBlock newBuilder(Payload payload) {
    return CodeBlock.of("$T.builder()", JavaTypes.of(family.names().payloadClass(payload)));
  }

  private static CodeBlock invalid() {
    return CodeBlock.of(
        "@throws $L with everything that is wrong with the payload\n",
        RuntimeTypes.INVALID_EVENT_EXCEPTION);
  }

  private static boolean canBeArguments(List<Property> properties) {
    return properties.size() <= MAX_ARGUMENTS && !hasNeighboursOfOneType(properties);
  }

  /** Two arguments of one type in a row could be swapped, and nobody would notice. */
  private static boolean hasNeighboursOfOneType(List<Property> properties) {
    for (int index = 1; index < properties.size(); index++) {
      TypeName type = JavaTypes.of(properties.get(index).type());
      if (type.equals(JavaTypes.of(properties.get(index - 1).type()))) {
        return true;
      }
    }
    return false;
  }
}
