package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.UnionType;
import javax.lang.model.element.Modifier;

/**
 * Generates the class that knows the enums, records and unions of the user's own. Only families
 * with any have it.
 */
final class ValuesGenerator {

  private final Family family;
  private final DeclaredTypesCode types;

  ValuesGenerator(Family family, DeclaredTypesCode types) {
    this.family = family;
    this.types = types;
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(types.holder())
            .addJavadoc(
                "$L the values in the events of the family {@code $L} whose types are its own.",
                family.view() ? "Reads and checks" : "Reads, checks and writes",
                family.name())
            .addModifiers(Modifier.FINAL);
    for (EnumType each : family.types().enums()) {
      type.addField(names(each));
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (RecordType each : family.types().records()) {
      type.addType(new RecordValueGenerator(each, family, types).generate());
    }
    for (UnionType each : family.types().unions()) {
      type.addType(new UnionValueGenerator(each, family.view(), types).generate());
    }
    return type.build();
  }

  private FieldSpec names(EnumType type) {
    TypeName enumType = JavaTypes.of(type.id());
    CodeBlock.Builder names =
        CodeBlock.builder().add("$T.builder($T.class)$>$>", RuntimeTypes.ENUM_NAMES, enumType);
    for (EnumType.Constant constant : type.constants()) {
      names.add("\n.add($T.$L, $L)", enumType, constant.name(), StringCode.of(constant.wireName()));
    }
    type.fallback().ifPresent(name -> names.add("\n.fallback($T.$L)", enumType, name));
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.ENUM_NAMES, enumType),
            types.constantOf(type.id()),
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(names.add("\n.build()$<$<").build())
        .build();
  }
}
