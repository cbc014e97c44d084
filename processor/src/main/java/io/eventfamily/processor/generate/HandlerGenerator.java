package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import javax.lang.model.element.Modifier;

/** Generates the interface of those who handle events: one method a type. */
final class HandlerGenerator {

  private final Family family;
  private final ClassName self;

  HandlerGenerator(Family family) {
    this.family = family;
    this.self = JavaTypes.of(family.names().handler());
  }

  TypeSpec generate() {
    ClassName event = JavaTypes.of(family.names().event());
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(self)
            .addJavadoc(
                """
                Handles the events of the family {@code $L}, each type in a method of its own.

                <p>A new event type is a new method here, so that what implements this interface
                does not compile until it handles the type. {@link #builder()} makes a handler of
                some types only.

                @see $T#dispatch($T)
                """,
                family.name(),
                event,
                self);
    for (Payload payload : family.payloads()) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(payload.handlerMethod())
              .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
              .addParameter(event, "event")
              .addParameter(JavaTypes.of(family.names().payloadClass(payload)), "payload");
      method.addJavadoc(
          "$L",
          payload
              .documentation()
              .orElse("Handles a " + JavadocCode.of(payload.wireName()) + " event."));
      type.addMethod(method.build());
    }
    ClassName builder = self.nestedClass("Builder");
    return type.addMethod(
            MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder for a handler of some types.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build())
        .addType(new HandlerBuilderGenerator(family).generate())
        .build();
  }
}
