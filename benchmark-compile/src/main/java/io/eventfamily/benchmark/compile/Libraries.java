package io.eventfamily.benchmark.compile;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds libraries on the class path of this program, by a class in each. */
final class Libraries {

  private Libraries() {}

  /** The path that has all of some classes, and nothing twice. */
  static String pathOf(Stream<String> classNames) {
    return classNames
        .map(Libraries::find)
        .map(Path::toString)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  static boolean has(String className) {
    try {
      load(className);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static Path find(String className) {
    try {
      return Path.of(load(className).getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException("No library has the class " + className, e);
    }
  }

  private static Class<?> load(String className) throws ClassNotFoundException {
    return Class.forName(className, false, Libraries.class.getClassLoader());
  }
}
