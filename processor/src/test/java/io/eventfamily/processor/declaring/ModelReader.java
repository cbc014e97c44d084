package io.eventfamily.processor.declaring;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.read.FamilyReader;
import io.eventfamily.processor.read.PreviousFamilies;
import io.eventfamily.processor.read.classfile.ClassFileAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads families, and generates nothing. */
final class ModelReader extends AbstractProcessor {

  final List<Family> families = new ArrayList<>();

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("io.eventfamily.EventFamily");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      round
          .getElementsAnnotatedWith(annotation)
          .forEach(family -> read((TypeElement) family).ifPresent(families::add));
    }
    return false;
  }

  private Optional<Family> read(TypeElement family) {
    ClassFileAnnotations classFiles = ClassFileAnnotations.of(processingEnv, Set.of());
    return FamilyReader.read(
        family,
        processingEnv,
        classFiles,
        new PreviousFamilies(processingEnv, classFiles, Set.of()),
        new Diagnostics(family, Set.of()));
  }
}
