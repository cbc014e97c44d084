package io.eventfamily.processor;

import io.eventfamily.processor.compatibility.OwnerSchemas;
import io.eventfamily.processor.read.classfile.ClassFileAnnotations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** What families of one compilation have in common, from the first round to the last. */
final class CompilationState {

  private final ProcessingEnvironment environment;
  private final ProcessorOptions options;
  private final OwnerSchemas ownerSchemas;

  /** The canonical names of the outermost types in this compilation, also of generated ones. */
  private final Set<String> types = new HashSet<>();

  private final Map<String, String> familiesBySchema = new HashMap<>();

  private @Nullable ClassFileAnnotations classFiles;

  CompilationState(ProcessingEnvironment environment) {
    this.environment = environment;
    this.options = ProcessorOptions.of(environment.getOptions());
    this.ownerSchemas = new OwnerSchemas(options.schemas(), new PathFiles(environment.getFiler()));
  }

  ProcessingEnvironment environment() {
    return environment;
  }

  ProcessorOptions options() {
    return options;
  }

  /** One for all views, because it remembers what it has read. */
  OwnerSchemas ownerSchemas() {
    return ownerSchemas;
  }

  Set<String> types() {
    return types;
  }

  /** One for all families, because it remembers what it has read. */
  ClassFileAnnotations classFiles() {
    if (classFiles == null) {
      classFiles = ClassFileAnnotations.of(environment, types);
    }
    return classFiles;
  }

  /**
   * Takes the file of a schema for a family.
   *
   * @return the name of the family that has it already
   */
  Optional<String> takeSchema(String path, String family) {
    // Many file systems take names for one that only differ in their case.
    String owner = familiesBySchema.putIfAbsent(path.toLowerCase(Locale.ROOT), family);
    return Optional.ofNullable(owner).filter(other -> !other.equals(family));
  }
}
