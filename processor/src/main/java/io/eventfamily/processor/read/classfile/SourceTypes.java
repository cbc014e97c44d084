package io.eventfamily.processor.read.classfile;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Tells types that javac read from a source from those that it read from a class file. */
final class SourceTypes {

  private final ProcessingEnvironment environment;
  private final ClassFileFinder finder;

  SourceTypes(ProcessingEnvironment environment, ClassFileFinder finder) {
    this.environment = environment;
    this.finder = finder;
  }

  boolean isFromSource(TypeElement outermost) {
    try {
      return Trees.instance(environment).getTree(outermost) != null;
    } catch (IllegalArgumentException | LinkageError e) {
      // A build tool has wrapped the environment, and javac does not know it again.
      return isSourceNewer(outermost);
    }
  }

  /**
   * As javac decides between the two. On the class path it looks for sources too, but only without
   * a source path, and build tools set one.
   */
  private boolean isSourceNewer(TypeElement outermost) {
    Optional<ClassFileFinder.Found> source = finder.findSource(outermost);
    Optional<ClassFileFinder.Found> classFile = finder.find(outermost);
    return source.isPresent()
        && (classFile.isEmpty() || source.get().lastModified() > classFile.get().lastModified());
  }
}
