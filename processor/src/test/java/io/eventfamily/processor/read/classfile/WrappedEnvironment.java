package io.eventfamily.processor.read.classfile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;

/** An environment of a compiler in that of a build tool, which the compiler does not know again. */
final class WrappedEnvironment {

  private WrappedEnvironment() {}

  static ProcessingEnvironment of(ProcessingEnvironment environment) {
    return wrap(environment, environment::getFiler);
  }

  /**
   * @param resource what its Filer answers
   */
  static ProcessingEnvironment withFiles(ProcessingEnvironment environment, Callable<?> resource) {
    Filer filer =
        (Filer)
            Proxy.newProxyInstance(
                WrappedEnvironment.class.getClassLoader(),
                new Class<?>[] {Filer.class},
                (proxy, method, arguments) -> resource.call());
    return wrap(environment, () -> filer);
  }

  private static ProcessingEnvironment wrap(
      ProcessingEnvironment environment, Callable<Filer> filer) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            WrappedEnvironment.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) -> {
              try {
                return method.getName().equals("getFiler")
                    ? filer.call()
                    : method.invoke(environment, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
