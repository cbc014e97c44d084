package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Generates the builder of handlers that handle some types in a way of their own. */
final class HandlerBuilderGenerator {

  private final Family family;
  private final ClassName handler;
  private final ClassName self;
  private final ClassName chosen;
  private final ClassName event;

  HandlerBuilderGenerator(Family family) {
    this.family = family;
    this.handler = JavaTypes.of(family.names().handler());
    this.self = handler.nestedClass("Builder");
    this.chosen = self.nestedClass("Chosen");
    this.event = JavaTypes.of(family.names().event());
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                """
                Collects what is done with some types of events, and with all others.

                <p>Without {@link #otherwise}, an event of another type is a
                {@link $T}.
                """,
                RuntimeTypes.UNHANDLED_EVENT_TYPE_EXCEPTION)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    for (Payload payload : family.payloads()) {
      type.addField(
          JavaTypes.nullable(actionOn(payload)), payload.handlerMethod(), Modifier.PRIVATE);
    }
    type.addField(otherwiseField())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (Payload payload : family.payloads()) {
      type.addMethod(
          setter(
              payload.handlerMethod(),
              actionOn(payload),
              "What is done with " + JavadocCode.of(payload.wireName()) + " events."));
    }
    return type.addMethod(
            setter("otherwise", actionOtherwise(), "What is done with all other events."))
        .addMethod(build())
        .addType(chosenHandler())
        .build();
  }

  private FieldSpec otherwiseField() {
    return FieldSpec.builder(actionOtherwise(), "otherwise", Modifier.PRIVATE)
        .initializer(
            CodeBlock.builder()
                .add("event -> {\n$>")
                .add(
                    "throw new $T(event.eventType());\n",
                    RuntimeTypes.UNHANDLED_EVENT_TYPE_EXCEPTION)
                .add("$<}")
                .build())
        .build();
  }

  private MethodSpec setter(String name, TypeName action, String documentation) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L", documentation)
        .addModifiers(Modifier.PUBLIC)
        .returns(self)
        .addParameter(ParameterSpec.builder(action, "action").build())
        .addStatement("this.$L = action", name)
        .addStatement("return this")
        .build();
  }

  private MethodSpec build() {
    return MethodSpec.methodBuilder("build")
        .addJavadoc("Makes the handler.")
        .addModifiers(Modifier.PUBLIC)
        .returns(handler)
        .addStatement("return new $T(this)", chosen)
        .build();
  }

  /** The handler that does what was chosen. */
  private TypeSpec chosenHandler() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(chosen)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(handler);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(self, "builder");
    for (Payload payload : family.payloads()) {
      String name = payload.handlerMethod();
      type.addField(actionOn(payload), name, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$L = orElse(builder.$L, builder.otherwise)", name, name);
    }
    type.addMethod(constructor.build()).addMethod(orElse());
    for (Payload payload : family.payloads()) {
      type.addMethod(
          MethodSpec.methodBuilder(payload.handlerMethod())
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .addParameter(event, "event")
              .addParameter(payloadClass(payload), "payload")
              .addStatement("$L.accept(event, payload)", payload.handlerMethod())
              .build());
    }
    return type.build();
  }

  private MethodSpec orElse() {
    TypeVariableName p = TypeVariableName.get("P");
    TypeName action = ParameterizedTypeName.get(ClassName.get(BiConsumer.class), event, p);
    return MethodSpec.methodBuilder("orElse")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addTypeVariable(p)
        .returns(action)
        .addParameter(JavaTypes.nullable(action), "action")
        .addParameter(actionOtherwise(), "otherwise")
        .addStatement(
            "return action != null ? action : (event, payload) -> otherwise.accept(event)")
        .build();
  }

  private TypeName actionOn(Payload payload) {
    return ParameterizedTypeName.get(ClassName.get(BiConsumer.class), event, payloadClass(payload));
  }

  private TypeName actionOtherwise() {
    return ParameterizedTypeName.get(ClassName.get(Consumer.class), event);
  }

  private ClassName payloadClass(Payload payload) {
    return JavaTypes.of(family.names().payloadClass(payload));
  }
}
