package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Tells instances apart by their class: Java 17 has no switch for that. */
final class InstanceCases {

  private InstanceCases() {}

  /**
   * A chain of conditions, one for each payload of a family.
   *
   * @param statement what is done with the payload, which is called {@code known} there
   */
  static CodeBlock ofPayloads(Family family, Function<Payload, CodeBlock> statement) {
    List<Payload> payloads = family.payloads();
    return of(
        "payload",
        payloads.stream()
            .map(payload -> JavaTypes.of(family.names().payloadClass(payload)))
            .toList(),
        index -> CodeBlock.builder().addStatement(statement.apply(payloads.get(index))).build());
  }

  /**
   * A chain of conditions, one for each type.
   *
   * @param variable what is told apart
   * @param statements what is done with the instance of the type at an index, which is called
   *     {@code known} there
   */
  static CodeBlock of(String variable, List<ClassName> types, IntFunction<CodeBlock> statements) {
    CodeBlock.Builder chain = CodeBlock.builder();
    for (int index = 0; index < types.size(); index++) {
      CodeBlock condition = CodeBlock.of("if ($L instanceof $T known)", variable, types.get(index));
      if (index == 0) {
        chain.beginControlFlow("$L", condition);
      } else {
        chain.nextControlFlow("else $L", condition);
      }
      chain.add(statements.apply(index));
    }
    return chain.endControlFlow().build();
  }
}
