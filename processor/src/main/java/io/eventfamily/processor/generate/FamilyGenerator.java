package io.eventfamily.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.JacksonMajor;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Target;
import java.util.ArrayList;
import java.util.List;

/** Generates all types of a family. */
public final class FamilyGenerator {

  private final Family family;
  private final Target target;
  private final DeclaredTypesCode types;
  private final List<JavaFile> files = new ArrayList<>();

  private FamilyGenerator(Family family, Target target) {
    this.family = family;
    this.target = target;
    this.types = DeclaredTypesCode.of(family);
  }

  /** The source files, in no order that matters but always the same. */
  public static List<JavaFile> generate(Family family, Target target) {
    return new FamilyGenerator(family, target).generate();
  }

  private List<JavaFile> generate() {
    add(new EventTypeGenerator(family).generate(), false);
    addOfPayloads(new PayloadInterfaceGenerator(family).generate());
    for (Payload payload : family.payloads()) {
      add(
          new PayloadClassGenerator(family, payload, target, types).generate(),
          family.types().hasDeprecatedType() && !payload.members().deprecated());
    }
    add(
        new EventGenerator(family, target, types).generate(),
        family.hasDeprecatedPayload() || family.types().hasDeprecatedType());
    addOfPayloads(new FactoryGenerator(family).generate());
    addOfPayloads(new HandlerGenerator(family).generate());
    add(new CodecGenerator(family, types).generate(), hasDeprecatedKey());
    for (JacksonMajor major : JacksonMajor.values()) {
      if (target.jackson().contains(major)) {
        addOfPayloads(new JacksonModuleGenerator(family, major).generate());
      }
    }
    if (!family.types().isEmpty()) {
      boolean warns = family.types().hasDeprecatedType() || family.types().hasDeprecatedPart();
      TypeSpec values = new ValuesGenerator(family, types).generate();
      files.add(SourceFile.internal(family, target, silenced(values, warns)));
    }
    return files;
  }

  /** Whether the codec looks into a payload that should not be used any more. */
  private boolean hasDeprecatedKey() {
    return family.payloads().stream()
        .anyMatch(payload -> payload.members().deprecated() && payload.partitionKey().isPresent());
  }

  /** Adds a type that uses all payloads. */
  private void addOfPayloads(TypeSpec type) {
    add(type, family.hasDeprecatedPayload());
  }

  /**
   * Adds a type.
   *
   * @param warns whether compilers would warn that it uses what is deprecated
   */
  private void add(TypeSpec type, boolean warns) {
    files.add(SourceFile.of(family, target, silenced(type, warns)));
  }

  private TypeSpec silenced(TypeSpec type, boolean warns) {
    return warns && !family.isDeprecated()
        ? type.toBuilder().addAnnotation(SourceFile.silence()).build()
        : type;
  }
}
