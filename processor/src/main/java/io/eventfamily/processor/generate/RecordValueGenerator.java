package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.WireFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Generates what reads, checks and writes a record of the user's own. It holds the components until
 * they are found to be sound, as a builder does, because a record can only be made of all of them.
 */
final class RecordValueGenerator {

  private final RecordType record;
  private final WireFormat format;
  private final boolean view;
  private final ClassName self;
  private final ClassName type;
  private final PropertyCodes properties;
  private final List<BuilderPropertyCode> components;

  RecordValueGenerator(RecordType record, Family family, DeclaredTypesCode types) {
    this.record = record;
    this.format = family.wireFormat();
    this.view = family.view();
    this.self = types.classOf(record.id());
    this.type = JavaTypes.of(record.id());
    this.properties =
        new PropertyCodes(record.components(), self, Set.of(), family.wireFormat(), types);
    this.components =
        properties.list().stream().map(code -> new BuilderPropertyCode(code, types)).toList();
  }

  TypeSpec generate() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(self)
            .addJavadoc("The components of a {@link $T}.", type)
            .addModifiers(Modifier.STATIC, Modifier.FINAL);
    properties.list().forEach(code -> spec.addField(code.nameConstant()));
    spec.addField(properties.namesConstant(properties.constants()));
    components.forEach(code -> spec.addFields(code.fields()));
    spec.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (!components.isEmpty()) {
      spec.addMethod(constructor());
    }
    spec.addMethod(read()).addMethod(checkRecord()).addMethod(make());
    if (!view) {
      addForBuilders(spec);
    }
    properties.checkMethods().forEach(spec::addMethod);
    if (!record.rules().isEmpty()) {
      spec.addMethod(checkRules());
    }
    properties.constraintConstants().forEach(spec::addField);
    return spec.build();
  }

  /** What is only needed of records that are not read. */
  private void addForBuilders(TypeSpec.Builder spec) {
    if (holdsChangeable()) {
      spec.addMethod(copyOf());
    }
    spec.addMethod(write()).addMethod(writeProperties());
  }

  private boolean holdsChangeable() {
    return deepCopy().holdsChangeable(record.id());
  }

  private CopyCode deepCopy() {
    return CopyCode.ofRecords(properties.types());
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(type, "value");
    components.forEach(code -> constructor.addCode(code.copyFromRecord("value")));
    return constructor.build();
  }

  private MethodSpec read() {
    ObjectReading reading =
        new ObjectReading(format, properties.types().types().discriminatorsOf(record.id()));
    for (PropertyCode code : properties.list()) {
      reading.addCase(properties.read(code, "json"));
    }
    return reading
        .method(type)
        .addCode(reading.prologue())
        .addStatement("$T json = new $T()", self, self)
        .addCode(reading.loop())
        .addStatement("json.check(in.problems())")
        .addStatement("return in.isSound() ? json.make(in.problems()) : null")
        .build();
  }

  /** The check of a record that somebody else has made. */
  private MethodSpec checkRecord() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("check")
            .addModifiers(Modifier.STATIC)
            .addParameter(RuntimeTypes.PROBLEMS, "problems")
            .addParameter(type, "value");
    if (holdsChangeable()) {
      // It will be made again, of copies, and its constructor must take these.
      return method
          .addStatement("$T copy = new $T(value)", self, self)
          .addStatement("copy.check(problems)")
          .beginControlFlow("if (problems.isSound())")
          .addStatement("copy.make(problems)")
          .endControlFlow()
          .build();
    }
    method.addStatement("new $T($L).check(problems)", self, components.isEmpty() ? "" : "value");
    if (!record.rules().isEmpty()) {
      method
          .beginControlFlow("if (problems.isSound())")
          .addStatement("checkRules(problems, value)")
          .endControlFlow();
    }
    return method.build();
  }

  private MethodSpec make() {
    List<CodeBlock> arguments = new ArrayList<>();
    for (PropertyCode code : properties.list()) {
      CodeBlock field = CodeBlock.of("$L", code.field("problems", "value"));
      arguments.add(OptionalCode.wrap(code.use(), field));
    }
    boolean tellsWhy = properties.list().stream().noneMatch(PropertyCode::masked);
    CodeBlock made =
        CodeBlock.of(
            "$T.made(problems, () -> new $T($L), $L)",
            RuntimeTypes.CHECKS,
            type,
            PropertyCodes.wrapped(arguments),
            tellsWhy);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("make")
            .addModifiers(Modifier.PRIVATE)
            .returns(JavaTypes.nullable(type))
            .addParameter(RuntimeTypes.PROBLEMS, "problems");
    if (record.rules().isEmpty()) {
      return method.addStatement("return $L", made).build();
    }
    return method
        .addStatement("$T value = $L", type, made)
        .beginControlFlow("if (value != null)")
        .addStatement("checkRules(problems, value)")
        .endControlFlow()
        .addStatement("return value")
        .build();
  }

  private MethodSpec checkRules() {
    return MethodSpec.methodBuilder("checkRules")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(RuntimeTypes.PROBLEMS, "problems")
        .addParameter(type, "value")
        .addCode(RulesCode.calls(record.rules(), "value"))
        .build();
  }

  /** A copy that holds nothing which somebody else can change. */
  private MethodSpec copyOf() {
    List<CodeBlock> arguments = new ArrayList<>();
    for (PropertyCode code : properties.list()) {
      CodeBlock component = CodeBlock.of("value.$L()", code.name());
      CodeBlock copy = component;
      if (code.use().isOptional() || deepCopy().isNeeded(code.use())) {
        copy =
            OptionalCode.wrap(
                code.use(),
                deepCopy().copy(code.use(), OptionalCode.unwrap(code.use(), component)));
      }
      arguments.add(copy);
    }
    return MethodSpec.methodBuilder("copyOf")
        .addModifiers(Modifier.STATIC)
        .returns(JavaTypes.nullable(type))
        .addParameter(JavaTypes.nullable(type), "value")
        .addStatement(
            "return value == null ? null : new $T($L)", type, PropertyCodes.wrapped(arguments))
        .build();
  }

  private MethodSpec write() {
    return MethodSpec.methodBuilder("write")
        .addModifiers(Modifier.STATIC)
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addParameter(JavaTypes.nullable(type), "value")
        .beginControlFlow("if (!out.writeIfNull(value))")
        .addStatement("out.beginObject()")
        .addStatement("writeProperties(out, value)")
        .addStatement("out.endObject()")
        .endControlFlow()
        .build();
  }

  private MethodSpec writeProperties() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("writeProperties")
            .addModifiers(Modifier.STATIC)
            .addParameter(RuntimeTypes.JSON_WRITER, "out")
            .addParameter(type, "value");
    for (PropertyCode code : properties.list()) {
      CodeBlock component = CodeBlock.of("value.$L()", code.name());
      method.addCode(properties.json().write(code, OptionalCode.unwrap(code.use(), component)));
    }
    return method.build();
  }
}
