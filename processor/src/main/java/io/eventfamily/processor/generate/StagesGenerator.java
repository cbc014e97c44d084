package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Members;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.Payload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Generates the stages in which a payload can be built so that nothing required is forgotten: an
 * interface with one method for each required property, which leads to the next one. The builder
 * implements all of them with the setters that it has anyway, so that a stage costs nothing at run
 * time, and one line in the generated code.
 */
final class StagesGenerator {

  private static final String METHOD = "staged";

  private final ClassName payload;
  private final Map<PropertyCode, ClassName> stages = new LinkedHashMap<>();

  StagesGenerator(ClassName payload, Payload model, PropertyCodes properties) {
    this.payload = payload;
    if (isFree(model, properties)) {
      FreeNames names = new FreeNames(Set.of("Builder", "Draft"));
      for (PropertyCode code : properties.list()) {
        if (code.property().isRequired()) {
          String name = names.take(Naming.withPrefix("", code.name()) + "Stage");
          stages.put(code, payload.nestedClass(name));
        }
      }
    }
  }

  /** Whether the name of the method is not that of something the user declared. */
  private static boolean isFree(Payload model, PropertyCodes properties) {
    return !properties.hasProperty(METHOD)
        && model.members().helpers().stream().map(Members.Helper::name).noneMatch(METHOD::equals)
        && model.members().rules().stream().noneMatch(rule -> rule.method().equals(METHOD));
  }

  /** The interfaces. */
  List<ClassName> names() {
    return List.copyOf(stages.values());
  }

  /** Whether setting a property is a stage. */
  boolean include(PropertyCode code) {
    return stages.containsKey(code);
  }

  void addTo(TypeSpec.Builder type) {
    if (stages.isEmpty()) {
      return;
    }
    List<Map.Entry<PropertyCode, ClassName>> list = new ArrayList<>(stages.entrySet());
    type.addMethod(
        MethodSpec.methodBuilder(METHOD)
            .addJavadoc(
                """
                A builder that asks for what is required, one property after the other: what is
                forgotten does not compile.
                """)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(list.get(0).getValue())
            .addStatement("return new $T()", payload.nestedClass("Builder"))
            .build());
    for (int index = 0; index < list.size(); index++) {
      ClassName next =
          index + 1 < list.size() ? list.get(index + 1).getValue() : payload.nestedClass("Builder");
      type.addType(stage(list.get(index).getKey(), list.get(index).getValue(), next));
    }
  }

  private static TypeSpec stage(PropertyCode code, ClassName name, ClassName next) {
    TypeName type = JavaTypes.declaredWithNullness(code.use());
    MethodSpec.Builder setter =
        MethodSpec.methodBuilder(code.name())
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(next)
            .addParameter(ParameterSpec.builder(type, code.variable()).build());
    code.property().documentation().ifPresent(text -> setter.addJavadoc("$L", text));
    if (code.property().deprecated()) {
      setter.addAnnotation(Deprecated.class);
    }
    return TypeSpec.interfaceBuilder(name)
        .addJavadoc("Where {@code $L} is set.", code.name())
        .addModifiers(Modifier.PUBLIC)
        .addMethod(setter.build())
        .build();
  }
}
