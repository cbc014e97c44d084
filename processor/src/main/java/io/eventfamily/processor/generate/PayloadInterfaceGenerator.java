package io.eventfamily.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import javax.lang.model.element.Modifier;

/** Generates the sealed interface of a family's payloads. */
final class PayloadInterfaceGenerator {

  private final Family family;

  PayloadInterfaceGenerator(Family family) {
    this.family = family;
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(JavaTypes.of(family.names().payload()))
            .addJavadoc("What an event of the family {@code $L} carries.", family.name())
            .addModifiers(Modifier.SEALED);
    family
        .payloads()
        .forEach(
            payload ->
                type.addPermittedSubclass(JavaTypes.of(family.names().payloadClass(payload))));
    type.addMethod(
        MethodSpec.methodBuilder("eventType")
            .addJavadoc("The type of the events that carry it.")
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(JavaTypes.of(family.names().eventType()))
            .build());
    if (family.wireFormat().keepsUnknown()) {
      type.addMethod(UnknownPropertiesCode.declaration());
    }
    return type.build();
  }
}
