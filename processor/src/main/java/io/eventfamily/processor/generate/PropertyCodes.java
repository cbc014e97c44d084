package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The code of all properties of a class, and what takes all of them. */
record PropertyCodes(List<PropertyCode> list) {

  /** The constant that lists all names. */
  static final String NAMES_CONSTANT = "PROPERTIES";

  /**
   * @param takenConstants further constants of the class
   */
  static PropertyCodes of(List<Property> properties, List<String> takenConstants) {
    NameAllocator constants = new NameAllocator();
    constants.newName(NAMES_CONSTANT);
    takenConstants.forEach(constants::newName);
    NameAllocator fields = new NameAllocator();
    properties.forEach(property -> fields.newName(property.name()));
    List<PropertyCode> codes = new ArrayList<>();
    for (Property property : properties) {
      codes.add(
          new PropertyCode(
              property,
              constants.newName(Naming.constantCase(property.name())),
              fields.newName(property.name() + "Set")));
    }
    return new PropertyCodes(codes);
  }

  static FieldSpec nameConstant(String constant, String wireName) {
    return FieldSpec.builder(
            RuntimeTypes.PROPERTY_NAME, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($S)", RuntimeTypes.PROPERTY_NAME, wireName)
        .build();
  }

  static FieldSpec namesConstant(List<String> constants) {
    return FieldSpec.builder(
            RuntimeTypes.PROPERTY_NAMES,
            NAMES_CONSTANT,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.of($L)", RuntimeTypes.PROPERTY_NAMES, wrapped(constants))
        .build();
  }

  /** Names with commas, on as many lines as it takes. */
  static CodeBlock wrapped(List<String> names) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int index = 0; index < names.size(); index++) {
      code.add(index == 0 ? "$L" : ",$W$L", names.get(index));
    }
    return code.build();
  }

  List<String> names() {
    return list.stream().map(PropertyCode::name).toList();
  }

  List<String> constants() {
    return list.stream().map(PropertyCode::constant).toList();
  }

  /** The builder's method that judges what is built and what is read alike. */
  MethodSpec checkMethod() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("check")
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RuntimeTypes.PROBLEMS, "problems");
    list.forEach(code -> method.addCode(CheckCode.of(code)));
    return method.build();
  }

  MethodSpec equalsMethod(TypeName self, List<CodeBlock> furtherComparisons) {
    CodeBlock.Builder comparison = CodeBlock.builder().add("return other instanceof $T", self);
    List<CodeBlock> comparisons = new ArrayList<>();
    list.forEach(code -> comparisons.add(code.isEqual("that")));
    comparisons.addAll(furtherComparisons);
    if (!comparisons.isEmpty()) {
      comparison.add(" that");
    }
    comparisons.forEach(part -> comparison.add("\n&& $L", part));
    return MethodSpec.methodBuilder("equals")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other")
        .beginControlFlow("if (this == other)")
        .addStatement("return true")
        .endControlFlow()
        .addStatement(comparison.build())
        .build();
  }

  MethodSpec hashCodeMethod(List<String> furtherFields) {
    List<String> fields = new ArrayList<>(names());
    fields.addAll(furtherFields);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("hashCode")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(int.class);
    return fields.isEmpty()
        ? method.addStatement("return 0").build()
        : method.addStatement("return $T.hash($L)", Objects.class, wrapped(fields)).build();
  }

  MethodSpec toStringMethod(String self, List<String> furtherFields) {
    CodeBlock.Builder text = CodeBlock.builder();
    String separator = "";
    for (PropertyCode code : list) {
      text.add("\n+ $S + $L", separator + code.name() + "=", code.text());
      separator = ", ";
    }
    for (String field : furtherFields) {
      text.add("\n+ $S + $L", separator + field + "=", field);
    }
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement(
            text.isEmpty()
                ? CodeBlock.of("return $S", self + "[]")
                : CodeBlock.of("return $S$L\n+ $S", self + "[", text.build(), "]"))
        .build();
  }
}
