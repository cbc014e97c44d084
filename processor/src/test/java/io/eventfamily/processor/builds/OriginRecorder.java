package io.eventfamily.processor.builds;

import io.eventfamily.processor.EventFamilyProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Runs the processor as a build tool does that wants to know what each file comes from. */
final class OriginRecorder extends AbstractProcessor {

  private final Processor processor = new EventFamilyProcessor();
  private final Map<String, List<String>> origins = new TreeMap<>();

  /** The names of the originating elements by the name of the file. */
  Map<String, List<String>> origins() {
    return origins;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    Filer filer = environment.getFiler();
    Filer recording =
        proxy(
            Filer.class,
            (name, arguments) -> {
              if (name.equals("createResource")) {
                origins.put(
                    arguments[2].toString(),
                    Arrays.stream((Element[]) arguments[3]).map(Object::toString).toList());
              }
              if (name.equals("createSourceFile")) {
                origins.put(
                    arguments[0].toString(),
                    Arrays.stream((Element[]) arguments[1]).map(Object::toString).toList());
              }
              return filer;
            });
    processor.init(
        proxy(
            ProcessingEnvironment.class,
            (name, arguments) -> name.equals("getFiler") ? recording : environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  /** Says who answers a call; an answer of the type that is called for is taken as it is. */
  private interface Router {
    Object route(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Router router) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Object target = router.route(method.getName(), arguments);
              if (method.getReturnType().isInstance(target) && !type.isInstance(target)) {
                return target;
              }
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
