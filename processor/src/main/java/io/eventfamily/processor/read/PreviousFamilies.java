package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.read.classfile.ClassFileAnnotations;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The families that others name as the version before. Each is read once a round, so that a chain
 * of versions is not read again for each of its members.
 *
 * <p>What is wrong with such a family is said when it is processed itself. Where it is not, because
 * it was compiled before, it is said at the family that names it.
 */
public final class PreviousFamilies {

  private record Read(Optional<Family> family, Diagnostics diagnostics) {}

  private final ProcessingEnvironment environment;
  private final ClassFileAnnotations classFiles;
  private final Set<String> compiledTypes;
  private final Map<String, Read> read = new HashMap<>();

  /**
   * For one round.
   *
   * @param compiledTypes the canonical names of the outermost types in this compilation
   */
  public PreviousFamilies(
      ProcessingEnvironment environment,
      ClassFileAnnotations classFiles,
      Set<String> compiledTypes) {
    this.environment = environment;
    this.classFiles = classFiles;
    this.compiledTypes = compiledTypes;
  }

  /**
   * Reads a type with {@code @EventFamily}.
   *
   * @param diagnostics those of the family that names it
   * @return empty where it is not sound, or must be waited for
   */
  Optional<Family> read(TypeElement type, Diagnostics diagnostics) {
    String name = type.getQualifiedName().toString();
    Read found = read.get(name);
    if (found == null) {
      found = read(type);
      read.put(name, found);
    }
    diagnostics.addAllOfPrevious(found.diagnostics, type);
    return found.diagnostics.isSilent() ? found.family : Optional.empty();
  }

  private Read read(TypeElement type) {
    Diagnostics own = new Diagnostics(type, compiledTypes);
    return new Read(FamilyReader.read(type, environment, classFiles, this, own), own);
  }
}
