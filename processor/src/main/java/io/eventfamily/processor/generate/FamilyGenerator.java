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
    add(new EventTypeGenerator(family).generate());
    add(new PayloadInterfaceGenerator(family).generate());
    for (Payload payload : family.payloads()) {
      add(new PayloadClassGenerator(family, payload, target, types).generate());
    }
    add(new EventGenerator(family, target, types).generate());
    add(new FactoryGenerator(family, types).generate());
    add(new HandlerGenerator(family).generate());
    add(new CodecGenerator(family, types).generate());
    for (JacksonMajor major : JacksonMajor.values()) {
      if (target.jackson().contains(major)) {
        add(new JacksonModuleGenerator(family, major).generate());
      }
    }
    if (!family.types().isEmpty()) {
      TypeSpec values = new ValuesGenerator(family, types).generate();
      files.add(SourceFile.internal(family, target, values));
    }
    return files;
  }

  private void add(TypeSpec type) {
    files.add(SourceFile.of(family, target, type));
  }
}
