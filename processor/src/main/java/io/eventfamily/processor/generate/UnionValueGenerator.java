package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.UnionType;
import java.util.List;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/** Generates what tells the records of a union apart. */
final class UnionValueGenerator {

  private static final String TAGS = "TAGS";

  private final UnionType union;
  private final boolean view;
  private final DeclaredTypesCode types;
  private final ClassName type;

  /**
   * @param view whether nothing is written
   */
  UnionValueGenerator(UnionType union, boolean view, DeclaredTypesCode types) {
    this.union = union;
    this.view = view;
    this.types = types;
    this.type = JavaTypes.of(union.id());
  }

  TypeSpec generate() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(types.classOf(union.id()))
            .addJavadoc("One of the records of {@link $T}.", type)
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addField(tags())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(read())
            .addMethod(check());
    if (view) {
      return spec.build();
    }
    if (holdsChangeable(union.id())) {
      spec.addMethod(copyOf());
    }
    return spec.addMethod(write()).build();
  }

  private boolean holdsChangeable(ClassId id) {
    return CopyCode.ofRecords(types).holdsChangeable(id);
  }

  private FieldSpec tags() {
    List<CodeBlock> names =
        union.branches().stream().map(branch -> StringCode.of(branch.tag())).toList();
    return FieldSpec.builder(
            RuntimeTypes.UNION_TAGS, TAGS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.of($L, $L)",
            RuntimeTypes.UNION_TAGS,
            StringCode.of(union.discriminator()),
            PropertyCodes.wrapped(names))
        .build();
  }

  private MethodSpec read() {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (in.readTag($L)) {\n$>", TAGS);
    for (int index = 0; index < union.branches().size(); index++) {
      ClassName record = types.classOf(union.branches().get(index).record());
      cases.add("case $L -> $T.read(in);\n", index, record);
    }
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.STATIC)
        .returns(JavaTypes.nullable(type))
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addCode(cases.add("default -> null;\n$<};\n").build())
        .build();
  }

  private MethodSpec check() {
    return MethodSpec.methodBuilder("check")
        .addModifiers(Modifier.STATIC)
        .addParameter(RuntimeTypes.PROBLEMS, "problems")
        .addParameter(type, "value")
        .addCode(
            branches(
                (record, index) ->
                    CodeBlock.builder().addStatement("$T.check(problems, known)", record).build()))
        .build();
  }

  private MethodSpec copyOf() {
    CodeBlock.Builder chain = CodeBlock.builder();
    for (UnionType.Branch branch : union.branches()) {
      if (holdsChangeable(branch.record())) {
        chain
            .beginControlFlow("if (value instanceof $T known)", JavaTypes.of(branch.record()))
            .addStatement("return $T.copyOf(known)", types.classOf(branch.record()))
            .endControlFlow();
      }
    }
    return MethodSpec.methodBuilder("copyOf")
        .addModifiers(Modifier.STATIC)
        .returns(JavaTypes.nullable(type))
        .addParameter(JavaTypes.nullable(type), "value")
        .addCode(chain.build())
        .addStatement("return value")
        .build();
  }

  private MethodSpec write() {
    CodeBlock chain =
        branches(
            (record, index) ->
                CodeBlock.builder()
                    .addStatement("out.writeTag($L, $L)", TAGS, index)
                    .addStatement("$T.writeProperties(out, known)", record)
                    .build());
    return MethodSpec.methodBuilder("write")
        .addModifiers(Modifier.STATIC)
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addParameter(JavaTypes.nullable(type), "value")
        .beginControlFlow("if (!out.writeIfNull(value))")
        .addStatement("out.beginObject()")
        .addCode(chain)
        .addStatement("out.endObject()")
        .endControlFlow()
        .build();
  }

  /** A chain of conditions, one for each record. */
  private CodeBlock branches(BiFunction<ClassName, Integer, CodeBlock> statements) {
    List<UnionType.Branch> branches = union.branches();
    return InstanceCases.of(
        "value",
        branches.stream().map(branch -> JavaTypes.of(branch.record())).toList(),
        index -> statements.apply(types.classOf(branches.get(index).record()), index));
  }
}
