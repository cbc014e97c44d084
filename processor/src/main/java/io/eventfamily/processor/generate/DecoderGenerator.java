package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;

/** Generates what a view has in the place of a codec. */
final class DecoderGenerator {

  private final Family family;

  DecoderGenerator(Family family) {
    this.family = family;
  }

  TypeSpec generate() {
    ClassName event = JavaTypes.of(family.names().event());
    return new CodecMembers(family, JavaTypes.of(family.names().decoder()), "decoder")
        .type(
            "Reads the events of the family {@code $L}, as far as this view declares them.",
            ParameterizedTypeName.get(RuntimeTypes.JSON_EVENT_DECODER, event),
            CodeBlock.of("super($T::read, limits)", event))
        .build();
  }
}
