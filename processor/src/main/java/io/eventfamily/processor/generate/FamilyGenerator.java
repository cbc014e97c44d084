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

  private FamilyGenerator() {}

  /** The source files, in no order that matters but always the same. */
  public static List<JavaFile> generate(Family family, Target target) {
    DeclaredTypesCode declared = DeclaredTypesCode.of(family);
    List<TypeSpec> types = new ArrayList<>();
    types.add(new EventTypeGenerator(family).generate());
    types.add(new PayloadInterfaceGenerator(family).generate());
    for (Payload payload : family.payloads()) {
      types.add(new PayloadClassGenerator(family, payload, target, declared).generate());
    }
    types.add(new EventGenerator(family, target, declared).generate());
    types.add(new FactoryGenerator(family).generate());
    types.add(new HandlerGenerator(family).generate());
    types.add(new CodecGenerator(family, declared).generate());
    for (JacksonMajor major : JacksonMajor.values()) {
      if (target.jackson().contains(major)) {
        types.add(new JacksonModuleGenerator(family, major).generate());
      }
    }
    List<JavaFile> files = new ArrayList<>();
    types.forEach(type -> files.add(SourceFile.of(family, target, type)));
    if (!family.types().isEmpty()) {
      files.add(
          SourceFile.internal(family, target, new ValuesGenerator(family, declared).generate()));
    }
    return files;
  }
}
