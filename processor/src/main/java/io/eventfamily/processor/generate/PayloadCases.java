package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import java.util.function.Function;

/** Tells the payloads of a family apart by their class: Java 17 has no switch for that. */
final class PayloadCases {

  private PayloadCases() {}

  /**
   * A chain of conditions, one for each payload.
   *
   * @param statement what is done with the payload, which is called {@code known} there
   */
  static CodeBlock of(Family family, Function<Payload, CodeBlock> statement) {
    CodeBlock.Builder chain = CodeBlock.builder();
    for (Payload payload : family.payloads()) {
      CodeBlock condition =
          CodeBlock.of(
              "if (payload instanceof $T known)",
              JavaTypes.of(family.names().payloadClass(payload)));
      if (chain.isEmpty()) {
        chain.beginControlFlow("$L", condition);
      } else {
        chain.nextControlFlow("else $L", condition);
      }
      chain.addStatement(statement.apply(payload));
    }
    return chain.endControlFlow().build();
  }
}
