package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.eventfamily.processor.model.WireFormat;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The loop that reads the properties of a JSON object, whatever their order. */
final class ObjectReading {

  private final WireFormat format;
  private final List<CodeBlock> cases = new ArrayList<>();

  ObjectReading(WireFormat format) {
    this.format = format;
  }

  /** Reads the next property in declared order. */
  void addCase(CodeBlock read) {
    cases.add(read);
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
    CodeBlock unknown =
        CodeBlock.of(format.rejectUnknown() ? "in.rejectUnknownProperty()" : "in.skipValue()");
    CodeBlock.Builder loop =
        CodeBlock.builder()
            .beginControlFlow("while (in.nextProperty($L))", PropertyCodes.NAMES_CONSTANT);
    if (cases.isEmpty()) {
      return loop.addStatement(unknown).endControlFlow().build();
    }
    loop.beginControlFlow("switch (in.property())");
    for (int index = 0; index < cases.size(); index++) {
      loop.addStatement("case $L -> $L", index, cases.get(index));
    }
    return loop.addStatement("default -> $L", unknown).endControlFlow().endControlFlow().build();
  }
}
