package io.eventfamily.processor.diagnostics;

import io.eventfamily.processor.EventFamilyProcessor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor, where one method of the compiler's Filer fails. */
final class ProcessorWithFiler extends AbstractProcessor {

  private final EventFamilyProcessor processor = new EventFamilyProcessor();
  private final String method;
  private final Exception failure;

  ProcessorWithFiler(String method, Exception failure) {
    this.method = method;
    this.failure = failure;
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
    Filer filer =
        proxy(
            Filer.class,
            (proxy, called, arguments) -> {
              if (called.getName().equals(method)) {
                throw failure;
              }
              return called.invoke(environment.getFiler(), arguments);
            });
    processor.init(
        proxy(
            ProcessingEnvironment.class,
            (proxy, called, arguments) ->
                called.getName().equals("getFiler")
                    ? filer
                    : called.invoke(environment, arguments)));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    InvocationHandler unwrapping =
        (proxy, method, arguments) -> {
          try {
            return handler.invoke(proxy, method, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(
            ProcessorWithFiler.class.getClassLoader(), new Class<?>[] {type}, unwrapping));
  }
}
