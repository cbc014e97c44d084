package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import java.util.Optional;

/**
 * Generates how a payload class reads itself, and but for views writes itself, in terms of any JSON
 * engine.
 */
final class PayloadJsonGenerator {

  private final Family family;
  private final ClassName self;
  private final PropertyCodes properties;
  private final Optional<UnknownPropertiesCode> unknown;
  private final boolean judged;

  /**
   * @param judged whether there are rules that judge the whole
   */
  PayloadJsonGenerator(
      Family family,
      ClassName self,
      PropertyCodes properties,
      Optional<UnknownPropertiesCode> unknown,
      boolean judged) {
    this.family = family;
    this.self = self;
    this.properties = properties;
    this.unknown = unknown;
    this.judged = judged;
  }

  void addTo(TypeSpec.Builder type) {
    type.addMethod(read());
    if (!family.view()) {
      type.addMethod(write());
    }
  }

  private MethodSpec read() {
    ObjectReading reading = UnknownPropertiesCode.reading(family, unknown);
    for (PropertyCode code : properties.list()) {
      reading.addCase(properties.read(code, "builder"));
    }
    boolean hasState = UnknownPropertiesCode.hasState(properties, unknown);
    CodeBlock make = CodeBlock.of("new $T($L)", self, hasState ? "builder" : "");
    return reading
        .method(self)
        .addCode(reading.prologue())
        .addStatement("Builder builder = new Builder()")
        .addCode(reading.loop())
        .addStatement("builder.check(in.problems())")
        .addCode(RulesCode.returnIfSound(self, "payload", make, judged))
        .build();
  }

  private MethodSpec write() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write")
            .addParameter(RuntimeTypes.JSON_WRITER, "out")
            .addStatement("out.beginObject()");
    for (PropertyCode code : properties.list()) {
      method.addCode(properties.json().write(code, CodeBlock.of("$L", code.field("out"))));
    }
    unknown.ifPresent(code -> method.addStatement(code.write()));
    return method.addStatement("out.endObject()").build();
  }
}
