package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.eventfamily.processor.model.UnknownProperties;
import io.eventfamily.processor.model.WireFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The loop that reads the properties of a JSON object, whatever their order. */
final class ObjectReading {

  private final CodeBlock unknown;
  private final List<List<CodeBlock>> cases = new ArrayList<>();

  /**
   * @param unknown the statement that reads a property which is not declared
   */
  ObjectReading(CodeBlock unknown) {
    this.unknown = unknown;
  }

  /**
   * For an object that has no place for what is not declared.
   *
   * @param discriminators names that may stand in the object besides its properties
   */
  ObjectReading(WireFormat format, Set<String> discriminators) {
    this(
        format.unknownProperties() == UnknownProperties.REJECT
            ? reject(discriminators)
            : CodeBlock.of("in.skipValue()"));
  }

  private static CodeBlock reject(Set<String> discriminators) {
    List<CodeBlock> names = discriminators.stream().sorted().map(StringCode::of).toList();
    return CodeBlock.of("in.rejectUnknownProperty($L)", PropertyCodes.wrapped(names));
  }

  /** Reads the next property in declared order. */
  void addCase(List<CodeBlock> statements) {
    cases.add(statements);
  }

  MethodSpec.Builder method(ClassName read) {
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.STATIC)
        .returns(JavaTypes.nullable(read))
        .addParameter(RuntimeTypes.JSON_READER, "in");
  }

  CodeBlock prologue() {
    return CodeBlock.builder()
        .beginControlFlow("if (!in.beginObject())")
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  CodeBlock loop() {
    CodeBlock.Builder loop =
        CodeBlock.builder()
            .beginControlFlow("while (in.nextProperty($L))", PropertyCodes.NAMES_CONSTANT);
    if (cases.isEmpty()) {
      return loop.addStatement(unknown).endControlFlow().build();
    }
    loop.beginControlFlow("switch (in.property())");
    for (int index = 0; index < cases.size(); index++) {
      addCase(loop, index, cases.get(index));
    }
    return loop.addStatement("default -> $L", unknown).endControlFlow().endControlFlow().build();
  }

  private static void addCase(CodeBlock.Builder loop, int index, List<CodeBlock> statements) {
    if (statements.size() == 1) {
      loop.addStatement("case $L -> $L", index, statements.get(0));
      return;
    }
    loop.beginControlFlow("case $L ->", index);
    statements.forEach(loop::addStatement);
    loop.endControlFlow();
  }
}
