package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import java.util.List;

/** Generates how a payload class reads and writes itself, in terms of any JSON engine. */
final class PayloadJsonGenerator {

  private final ClassName self;
  private final List<PropertyCode> properties;
  private final JsonCode json;

  PayloadJsonGenerator(Family family, ClassName self, PropertyCodes properties) {
    this.self = self;
    this.properties = properties.list();
    this.json = new JsonCode(family.wireFormat());
  }

  void addTo(TypeSpec.Builder type) {
    type.addMethod(read()).addMethod(write());
  }

  private MethodSpec read() {
    ObjectReading reading = new ObjectReading(json.format());
    for (PropertyCode code : properties) {
      reading.addCase(json.read(code));
    }
    return reading
        .method(self)
        .addCode(reading.prologue())
        .addStatement("Builder builder = new Builder()")
        .addCode(reading.loop())
        .addStatement("builder.check(in.problems())")
        .addStatement(
            "return in.isSound() ? new $T($L) : null",
            self,
            properties.isEmpty() ? CodeBlock.of("") : CodeBlock.of("builder"))
        .build();
  }

  private MethodSpec write() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write")
            .addParameter(RuntimeTypes.JSON_WRITER, "out")
            .addStatement("out.beginObject()");
    properties.forEach(code -> method.addCode(json.write(code)));
    return method.addStatement("out.endObject()").build();
  }
}
