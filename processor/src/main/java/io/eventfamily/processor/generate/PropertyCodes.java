package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.eventfamily.processor.model.Members;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.WireFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The code of all properties of a class, and what takes all of them. */
final class PropertyCodes {

  /** The constant that lists all names. */
  static final String NAMES_CONSTANT = "PROPERTIES";

  private final List<PropertyCode> list = new ArrayList<>();
  private final DeclaredTypesCode types;
  private final JsonCode json;
  private final ItemChecks items;
  private final ConstraintCode constraints;
  private final CheckCode checks;

  /**
   * @param checked the class that has the checks
   * @param taken further names of fields that the class has or inherits
   */
  PropertyCodes(
      List<Property> properties,
      ClassName checked,
      Set<String> taken,
      WireFormat format,
      DeclaredTypesCode types) {
    FieldNames names = new FieldNames(types.hideable());
    names.take(NAMES_CONSTANT);
    taken.forEach(names::take);
    List<String> variables =
        properties.stream().map(property -> names.variable(property.name())).toList();
    for (int index = 0; index < properties.size(); index++) {
      Property property = properties.get(index);
      list.add(
          new PropertyCode(
              property,
              variables.get(index),
              names.constant(Naming.constantCase(property.name())),
              names.variable(property.name() + "Set"),
              Masking.covers(property, types.types())));
    }
    this.types = types;
    this.json = new JsonCode(format, types);
    this.items = ItemChecks.in(checked);
    this.constraints = new ConstraintCode(names);
    this.checks = new CheckCode(types, constraints);
  }

  List<PropertyCode> list() {
    return list;
  }

  /** The code of some of the properties. */
  List<PropertyCode> only(List<Property> some) {
    return list.stream().filter(code -> some.contains(code.property())).toList();
  }

  DeclaredTypesCode types() {
    return types;
  }

  JsonCode json() {
    return json;
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  static FieldSpec nameConstant(String constant, String wireName, boolean sensitive) {
    return FieldSpec.builder(
            RuntimeTypes.PROPERTY_NAME, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.$L($L)",
            RuntimeTypes.PROPERTY_NAME,
            sensitive ? "ofSensitive" : "of",
            StringCode.of(wireName))
        .build();
  }

  /**
   * The constant that lists all names.
   *
   * @param constants those of the names, in the order in which they are written
   */
  FieldSpec namesConstant(List<String> constants) {
    CodeBlock.Builder names =
        CodeBlock.builder().add("$T.of($L)", RuntimeTypes.PROPERTY_NAMES, wrapped(constants));
    for (PropertyCode code : list) {
      for (String alias : code.property().aliases()) {
        names.add("$>$>\n.withAlias($L, $L)$<$<", StringCode.of(alias), code.constant());
      }
    }
    return FieldSpec.builder(
            RuntimeTypes.PROPERTY_NAMES,
            NAMES_CONSTANT,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(names.build())
        .build();
  }

  /** Names with commas, on as many lines as it takes. */
  static CodeBlock wrapped(List<?> names) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int index = 0; index < names.size(); index++) {
      code.add(index == 0 ? "$L" : ",$W$L", names.get(index));
    }
    return code.build();
  }

  List<String> constants() {
    return list.stream().map(PropertyCode::constant).toList();
  }

  /** The statements that read a property. */
  List<CodeBlock> read(PropertyCode code, String target) {
    return json.read(code, target, items);
  }

  /** The method that judges what is built and what is read alike, and what it calls. */
  List<MethodSpec> checkMethods() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("check")
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RuntimeTypes.PROBLEMS, "problems");
    list.stream()
        .filter(code -> !code.property().isComputed())
        .forEach(code -> method.addCode(checks.ofProperty(code, items)));
    List<PropertyCode> computed =
        list.stream().filter(code -> code.property().isComputed()).toList();
    if (!computed.isEmpty()) {
      method.addCode(DraftGenerator.compute(computed, types));
      computed.forEach(code -> method.addCode(checks.ofProperty(code, items)));
    }
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(method.build());
    list.forEach(code -> methods.addAll(items.of(code).methods(code.use(), checks)));
    return methods;
  }

  /** The constants that the checks need; known only when these are made. */
  List<FieldSpec> constraintConstants() {
    return constraints.constants();
  }

  /** Whether a method of the builder would have the name of a setter. */
  boolean hasProperty(String name) {
    return list.stream().anyMatch(code -> code.name().equals(name));
  }

  MethodSpec equalsMethod(TypeName self, List<FurtherField> furtherFields) {
    CodeBlock.Builder comparison = CodeBlock.builder().add("return other instanceof $T", self);
    List<CodeBlock> comparisons = new ArrayList<>();
    list.forEach(code -> comparisons.add(code.isEqual("that")));
    furtherFields.forEach(field -> comparisons.add(field.isEqual("that")));
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

  MethodSpec hashCodeMethod(List<FurtherField> furtherFields) {
    List<Object> parts = new ArrayList<>();
    list.forEach(code -> parts.add(code.hashed()));
    furtherFields.forEach(field -> parts.add(field.variable()));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("hashCode")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(int.class);
    return parts.isEmpty()
        ? method.addStatement("return 0").build()
        : method.addStatement("return $T.hash($L)", Objects.class, wrapped(parts)).build();
  }

  MethodSpec toStringMethod(String self, List<FurtherField> furtherFields) {
    CodeBlock.Builder text = CodeBlock.builder();
    String separator = "";
    for (PropertyCode code : list) {
      text.add("\n+ $S + $L", separator + code.name() + "=", code.text());
      separator = ", ";
    }
    for (FurtherField field : furtherFields) {
      text.add("\n+ $S + $L", separator + field.name() + "=", field.text());
      separator = ", ";
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

  /**
   * The simple names that must not be imported, because the class inherits members of that name.
   */
  static String[] inherited(Members declaration) {
    return Stream.of(declaration.nestedTypes(), declaration.constants())
        .flatMap(Set::stream)
        .sorted()
        .toArray(String[]::new);
  }
}
