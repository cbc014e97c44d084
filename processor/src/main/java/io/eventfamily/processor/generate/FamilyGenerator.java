package io.eventfamily.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.JacksonMajor;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Generates all types of a family. */
public final class FamilyGenerator {

  private final Family family;
  private final Target target;
  private final DeclaredTypesCode types;
  private final List<Supplier<JavaFile>> files = new ArrayList<>();

  private FamilyGenerator(Family family, Target target) {
    this.family = family;
    this.target = target;
    this.types = DeclaredTypesCode.of(family);
  }

  /**
   * The source files, in no order that matters but always the same.
   *
   * @param workers what makes the files, as many at a time as it likes: no file knows of another,
   *     and the compiler is not asked anything
   */
  public static List<GeneratedFile> generate(Family family, Target target, Executor workers) {
    FamilyGenerator generator = new FamilyGenerator(family, target);
    generator.addFiles();
    List<CompletableFuture<GeneratedFile>> files =
        generator.files.stream()
            .map(file -> CompletableFuture.supplyAsync(() -> GeneratedFile.of(file.get()), workers))
            .toList();
    return files.stream().map(CompletableFuture::join).toList();
  }

  private void addFiles() {
    add(() -> new EventTypeGenerator(family).generate());
    add(() -> new PayloadInterfaceGenerator(family).generate());
    for (Payload payload : family.payloads()) {
      add(() -> new PayloadClassGenerator(family, payload, target, types).generate());
    }
    add(() -> new EventGenerator(family, target, types).generate());
    if (!family.view()) {
      add(() -> new FactoryGenerator(family, types).generate());
    }
    add(() -> new HandlerGenerator(family).generate());
    add(
        () ->
            family.view()
                ? new DecoderGenerator(family).generate()
                : new CodecGenerator(family, types).generate());
    for (JacksonMajor major : JacksonMajor.values()) {
      if (target.jackson().contains(major)) {
        add(() -> new JacksonModuleGenerator(family, major).generate());
      }
    }
    if (!family.types().isEmpty()) {
      files.add(
          () -> SourceFile.internal(family, target, new ValuesGenerator(family, types).generate()));
    }
  }

  private void add(Supplier<TypeSpec> type) {
    files.add(() -> SourceFile.of(family, target, type.get()));
  }
}
