package io.eventfamily.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Generates what stands in the place of a builder in the classes of a view: it holds what is read
 * until that is found to be sound, and nobody else can set it.
 */
final class ReadPropertiesGenerator {

  private ReadPropertiesGenerator() {}

  /**
   * @param read the class whose properties are held
   * @param further fields beside those of the properties
   */
  static TypeSpec generate(
      ClassName read,
      PropertyCodes properties,
      Optional<UnknownPropertiesCode> unknown,
      List<FieldSpec> further) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(read.nestedClass("Builder"))
            .addJavadoc("What is read of a {@link $T}, until it was judged.", read)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    properties
        .list()
        .forEach(
            code -> type.addFields(new BuilderPropertyCode(code, properties.types()).fields()));
    type.addFields(further);
    unknown.ifPresent(code -> type.addField(code.builderField()));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    properties.checkMethods().forEach(type::addMethod);
    return type.build();
  }
}
