package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.eventfamily.processor.model.Rule;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The rules that judge an instance as a whole, once all its parts are found to be sound. */
final class RulesCode {

  private RulesCode() {}

  /** The method that asks all rules. */
  static MethodSpec method(List<Rule> rules) {
    return MethodSpec.methodBuilder("checkRules")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.PROBLEMS, "problems")
        .addCode(calls(rules, "this"))
        .build();
  }

  /** A statement for each rule. */
  static CodeBlock calls(List<Rule> rules, String instance) {
    CodeBlock.Builder calls = CodeBlock.builder();
    for (Rule rule : rules) {
      calls.addStatement(
          "$T.rule(problems, $L::$L, $L, $L)",
          RuntimeTypes.CHECKS,
          instance,
          rule.method(),
          rule.expected(),
          StringCode.of(rule.message()));
    }
    return calls.build();
  }

  /** Makes an instance and returns it, or null where there are problems. */
  static CodeBlock returnIfSound(ClassName type, String variable, CodeBlock make, boolean judged) {
    if (!judged) {
      return CodeBlock.builder().addStatement("return in.isSound() ? $L : null", make).build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if (!in.isSound())")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$T $L = $L", type, variable, make)
        .addStatement("$L.checkRules(in.problems())", variable)
        .addStatement("return in.isSound() ? $L : null", variable)
        .build();
  }

  /** Makes an instance and returns it, or throws where there are problems. */
  static CodeBlock returnOrThrow(ClassName type, String variable, CodeBlock make, boolean judged) {
    if (!judged) {
      return CodeBlock.builder().addStatement("return $L", make).build();
    }
    return CodeBlock.builder()
        .addStatement("$T $L = $L", type, variable, make)
        .addStatement("$L.checkRules(problems)", variable)
        .addStatement("problems.throwIfAny()")
        .addStatement("return $L", variable)
        .build();
  }
}
