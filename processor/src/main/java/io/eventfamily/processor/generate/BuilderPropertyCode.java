package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType.FreeObject;
import io.eventfamily.processor.model.ValueType.ListOf;
import io.eventfamily.processor.model.ValueType.MapOf;
import io.eventfamily.processor.model.ValueType.SetOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The code of one property in the builder of the class that holds it. */
record BuilderPropertyCode(PropertyCode code, DeclaredTypesCode types) {

  private Property property() {
    return code.property();
  }

  private TypeUse use() {
    return code.use();
  }

  /**
   * Whether the builder must know if the property was set: where a null would say both that it was
   * not, and that it was set to null, and where there is no null.
   */
  boolean hasSetFlag() {
    return property().isRequired() || property().isSupplied() || property().isComputed();
  }

  /** Whether the field is primitive, and so has no null for what was not set. */
  private boolean isPrimitive() {
    return use().isPrimitive() && !property().isComputed();
  }

  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    TypeName type =
        isPrimitive() ? JavaTypes.stored(use()) : JavaTypes.nullable(JavaTypes.of(use().type()));
    FieldSpec.Builder field = FieldSpec.builder(type, code.variable(), Modifier.PRIVATE);
    initializer().ifPresent(field::initializer);
    fields.add(field.build());
    if (hasSetFlag()) {
      fields.add(FieldSpec.builder(boolean.class, code.setFlag(), Modifier.PRIVATE).build());
    }
    return fields;
  }

  private Optional<CodeBlock> initializer() {
    DefaultValue value = property().defaultValue().orElse(null);
    if (value instanceof DefaultValue.Constant constant) {
      return Optional.of(DefaultCode.of(constant, property().type()));
    }
    return value instanceof DefaultValue.Empty
        ? Optional.of(DefaultCode.emptyOf(property().type()))
        : Optional.empty();
  }

  /** Takes the property over from {@code original}, an instance of the class. */
  CodeBlock copyFrom(String original) {
    CodeBlock.Builder copy =
        CodeBlock.builder()
            .addStatement("this.$L = $L.$L", code.variable(), original, code.variable());
    if (code.needsFlagWhenRead()) {
      copy.addStatement("this.$L = true", code.setFlag());
    }
    return copy.build();
  }

  /** Takes a component over from {@code original}, a record. */
  CodeBlock copyFromRecord(String original) {
    CodeBlock component = CodeBlock.of("$L.$L()", original, code.name());
    CodeBlock.Builder copy =
        CodeBlock.builder()
            .addStatement(
                "this.$L = $L",
                code.variable(),
                shallow().copy(use(), OptionalCode.unwrap(use(), component)));
    if (hasSetFlag()) {
      copy.addStatement("this.$L = true", code.setFlag());
    }
    return copy.build();
  }

  private CopyCode shallow() {
    return new CopyCode(types, false, code);
  }

  /**
   * The methods that set the property.
   *
   * @param staged whether the declared type's setter is a stage
   */
  List<MethodSpec> setters(ClassName builder, boolean staged) {
    List<MethodSpec> setters = new ArrayList<>();
    MethodSpec.Builder setter = setter(builder, JavaTypes.declaredWithNullness(use()), true);
    setters.add(staged ? setter.addAnnotation(Override.class).build() : setter.build());
    if (use().isOptional()) {
      TypeName bare = JavaTypes.nullable(JavaTypes.of(use().type()));
      setters.add(setter(builder, bare, false).build());
    }
    return setters;
  }

  private MethodSpec.Builder setter(ClassName builder, TypeName type, boolean declared) {
    CodeBlock given = CodeBlock.of("$L", code.variable());
    CodeBlock value = declared ? OptionalCode.unwrap(use(), given) : given;
    MethodSpec.Builder method =
        method(code.name(), builder)
            .addParameter(ParameterSpec.builder(type, code.variable()).build())
            .addStatement("this.$L = $L", code.variable(), shallow().copy(use(), value));
    return end(method);
  }

  private MethodSpec.Builder method(String name, ClassName builder) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(builder);
    property().documentation().ifPresent(text -> method.addJavadoc("$L", text));
    if (property().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }

  private MethodSpec.Builder end(MethodSpec.Builder method) {
    if (hasSetFlag()) {
      method.addStatement("this.$L = true", code.setFlag());
    }
    return method.addStatement("return this");
  }

  /** The name of the method that adds one item to the property; empty where it holds no items. */
  Optional<String> addingName() {
    boolean map = use().type() instanceof MapOf || use().type() instanceof FreeObject;
    return RuntimeTypes.ofContainer(use().type())
        .map(unused -> Naming.withPrefix(map ? "put" : "add", code.name()));
  }

  /** The method that adds one item. */
  MethodSpec adder(String name, ClassName builder) {
    MethodSpec.Builder method = method(name, builder);
    List<CodeBlock> arguments = new ArrayList<>();
    if (use().type() instanceof ListOf list) {
      addArgument(method, arguments, "item", list.item());
    } else if (use().type() instanceof SetOf set) {
      addArgument(method, arguments, "item", set.item());
    } else if (use().type() instanceof MapOf map) {
      addArgument(method, arguments, "key", map.key());
      addArgument(method, arguments, "value", map.value());
    } else {
      method
          .addParameter(String.class, "name")
          .addParameter(JavaTypes.nullable(ClassName.OBJECT), "value");
      arguments.add(CodeBlock.of("name, $T.copyOf(value)", RuntimeTypes.FREE_JSON));
    }
    ClassName helper = RuntimeTypes.ofContainer(use().type()).orElseThrow();
    boolean sorted = use().type() instanceof SetOf set && set.sorted();
    return end(method.addStatement(
            "this.$1L = $2T.$3L(this.$1L, $4L)",
            code.variable(),
            helper,
            sorted ? "sortedPlus" : "plus",
            CodeBlock.join(arguments, ", ")))
        .build();
  }

  private void addArgument(
      MethodSpec.Builder method, List<CodeBlock> arguments, String name, TypeUse type) {
    method.addParameter(JavaTypes.declaredWithNullness(type), name);
    CodeBlock value = CodeBlock.of("$L", name);
    arguments.add(shallow().copyDeclared(type, value));
  }

  /**
   * What must be done to a sound value before an immutable class takes it: a container that grew is
   * closed, and records with containers are copied.
   */
  Optional<CodeBlock> settle() {
    CopyCode deep = new CopyCode(types, true, code);
    CodeBlock value = CodeBlock.of("$L", code.field("problems"));
    CodeBlock shallowCopy = shallow().copy(use(), value);
    CodeBlock deepCopy = deep.copy(use(), value);
    if (!deepCopy.equals(shallowCopy)) {
      return Optional.of(CodeBlock.of("this.$L = $L", code.variable(), deepCopy));
    }
    return RuntimeTypes.ofContainer(use().type())
        .map(helper -> CodeBlock.of("this.$L = $T.closed($L)", code.variable(), helper, value));
  }
}
