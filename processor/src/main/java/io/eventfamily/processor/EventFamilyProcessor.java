package io.eventfamily.processor;

import com.google.auto.service.AutoService;
import io.eventfamily.processor.read.classfile.ClassFileAnnotations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Generates the types of each {@code @EventFamily}, as soon as everything that it names is there.
 *
 * <p>Isolating in Gradle's sense: what is generated for a family depends on the family and on what
 * it names, and on nothing else in the compilation.
 */
@AutoService(Processor.class)
public final class EventFamilyProcessor extends AbstractProcessor {

  /** By name, because a type's mirror belongs to the round that showed it. */
  private final Set<String> deferred = new LinkedHashSet<>();

  private final Set<String> compiledTypes = new HashSet<>();

  private @Nullable ClassFileAnnotations classFiles;

  /** For the compiler. */
  public EventFamilyProcessor() {}

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
    round.getRootElements().forEach(element -> compiledTypes.add(element.toString()));
    List<TypeElement> families = takeDeferred();
    for (TypeElement annotation : annotations) {
      families.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
    }
    // Not the common pool: whoever runs this compiler in it may keep all of its threads waiting.
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      families.forEach(family -> process(family, round.processingOver(), workers));
    } finally {
      workers.shutdown();
    }
    return false; // other processors may look at the annotation too
  }

  private void process(TypeElement family, boolean lastRound, Executor workers) {
    FamilyProcess process =
        new FamilyProcess(family, processingEnv, classFiles(), compiledTypes, workers);
    if (!process.run(lastRound)) {
      deferred.add(family.getQualifiedName().toString());
    }
  }

  /** One for all families, because it remembers what it has read. */
  private ClassFileAnnotations classFiles() {
    if (classFiles == null) {
      classFiles = ClassFileAnnotations.of(processingEnv, compiledTypes);
    }
    return classFiles;
  }

  private List<TypeElement> takeDeferred() {
    List<TypeElement> families = new ArrayList<>();
    for (String name : deferred) {
      families.add(processingEnv.getElementUtils().getTypeElement(name));
    }
    deferred.clear();
    return families;
  }
}
