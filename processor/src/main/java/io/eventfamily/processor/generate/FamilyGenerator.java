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
    List<TypeSpec> types = new ArrayList<>();
    types.add(new EventTypeGenerator(family).generate());
    types.add(new PayloadInterfaceGenerator(family).generate());
    for (Payload payload : family.payloads()) {
      types.add(new PayloadClassGenerator(family, payload, target).generate());
    }
    types.add(new EventGenerator(family, target).generate());
    types.add(new FactoryGenerator(family).generate());
    types.add(new HandlerGenerator(family).generate());
    types.add(new CodecGenerator(family).generate());
    for (JacksonMajor major : JacksonMajor.values()) {
      if (target.jackson().contains(major)) {
        types.add(new JacksonModuleGenerator(family, major).generate());
      }
    }
    return types.stream().map(type -> SourceFile.of(family, target, type)).toList();
  }
}
