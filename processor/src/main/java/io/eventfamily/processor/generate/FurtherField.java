package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;

/**
 * A field of a generated class that is none of its properties, and never null.
 *
 * @param name what it is called in texts for people
 * @param variable the field
 * @param text what is shown of it in texts for people
 */
record FurtherField(String name, String variable, CodeBlock text) {

  CodeBlock isEqual(String other) {
    return CodeBlock.of("$L.equals($L.$L)", variable, other, variable);
  }
}
