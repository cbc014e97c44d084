package io.eventfamily.processor;

import com.google.auto.service.AutoService;
import io.eventfamily.processor.read.PreviousFamilies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
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

  private @Nullable CompilationState compilation;

  /** For the compiler. */
  public EventFamilyProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("io.eventfamily.EventFamily");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return ProcessorOptions.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    round.getRootElements().forEach(element -> compilation().types().add(element.toString()));
    List<TypeElement> families = takeDeferred();
    for (TypeElement annotation : annotations) {
      families.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
    }
    sort(families, round);
    // Not the common pool: whoever runs this compiler in it may keep all of its threads waiting.
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      PreviousFamilies previous =
          new PreviousFamilies(processingEnv, compilation().classFiles(), compilation().types());
      families.forEach(family -> process(family, previous, round.processingOver(), workers));
    } finally {
      workers.shutdown();
    }
    return false; // other processors may look at the annotation too
  }

  private void process(
      TypeElement family, PreviousFamilies previous, boolean lastRound, Executor workers) {
    if (!new FamilyProcess(family, compilation(), previous, workers).run(lastRound)) {
      deferred.add(family.getQualifiedName().toString());
    }
  }

  /**
   * In the order of the sources, so that of two families with one name the later one is told so.
   */
  private static void sort(List<TypeElement> families, RoundEnvironment round) {
    Map<Element, Integer> positions = new HashMap<>();
    round.getRootElements().forEach(root -> positions.put(root, positions.size()));
    families.sort(
        Comparator.comparingInt(
                (TypeElement family) -> positions.getOrDefault(outermost(family), -1))
            .thenComparing(family -> family.getQualifiedName().toString()));
  }

  private static Element outermost(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return outermost;
  }

  private CompilationState compilation() {
    if (compilation == null) {
      compilation = new CompilationState(processingEnv);
    }
    return compilation;
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
