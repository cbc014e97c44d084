package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Texts of the user's own as literals. */
final class StringCode {

  private static final String SEPARATORS = "\u2028\u2029";

  private StringCode() {}

  /**
   * JavaPoet breaks lines at what Unicode calls a line separator, in the middle of a literal too.
   */
  static CodeBlock of(String text) {
    List<CodeBlock> parts = new ArrayList<>();
    for (String part : text.split("(?<=[" + SEPARATORS + "])|(?=[" + SEPARATORS + "])", -1)) {
      parts.add(
          part.length() == 1 && SEPARATORS.contains(part)
              ? CodeBlock.of("$L", "\"\\u%04x\"".formatted((int) part.charAt(0)))
              : CodeBlock.of("$S", part));
    }
    return CodeBlock.join(parts, " + ");
  }
}
