package io.eventfamily.processor.read.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * Finds the class file of a type, and its source, where the compiler found them. It asks the {@link
 * Filer}, which is the only public way to the compiler's paths.
 *
 * <p>What javac 17 was found to answer:
 *
 * <ul>
 *   <li>{@code CLASS_PATH} with a package: folders and jars of the class path.
 *   <li>{@code MODULE_PATH} with {@code module/package}: jars, automatic modules among them,
 *       folders of one module, and folders of modules or of jars.
 *   <li>{@code PATCH_MODULE_PATH} with {@code module/package}: what {@code --patch-module} adds.
 *   <li>{@code CLASS_OUTPUT} with a package: what was compiled into the folder before. With {@code
 *       module/package} only where several modules are compiled at once, and then only so.
 *   <li>{@code SOURCE_PATH} with a package, and {@code MODULE_SOURCE_PATH} with {@code
 *       module/package}: sources.
 *   <li>For a module that is not at the location, or a location that is not set, a {@code
 *       NullPointerException} or another one; an output location gives a file that is not there.
 * </ul>
 */
final class ClassFileFinder {

  private final Filer filer;
  private final Elements elements;
  private final Set<String> compiledTypes;

  ClassFileFinder(ProcessingEnvironment environment, Set<String> compiledTypes) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
    this.compiledTypes = compiledTypes;
  }

  /** A file as it was when it was read. */
  static final class Found {

    private final byte[] content;
    private final long lastModified;

    private Found(byte[] content, long lastModified) {
      this.content = content;
      this.lastModified = lastModified;
    }

    byte[] content() {
      return content;
    }

    long lastModified() {
      return lastModified;
    }
  }

  /** The class file of a type, in the order in which the compiler looks for it. */
  Optional<Found> find(TypeElement type) {
    String packageName = packageOf(type);
    String binaryName = elements.getBinaryName(type).toString();
    String file =
        (packageName.isEmpty() ? binaryName : binaryName.substring(packageName.length() + 1))
            + ".class";
    String module = moduleOf(type);
    if (module.isEmpty()) {
      return find(StandardLocation.CLASS_PATH, packageName, file)
          // What another processor wrote as a class file is on no path.
          .or(() -> find(StandardLocation.CLASS_OUTPUT, packageName, file));
    }
    String inModule = module + "/" + packageName;
    return find(StandardLocation.PATCH_MODULE_PATH, inModule, file)
        .or(() -> find(StandardLocation.CLASS_OUTPUT, inModule, file))
        .or(
            () ->
                isCompiled(module)
                    ? find(StandardLocation.CLASS_OUTPUT, packageName, file)
                    : Optional.empty())
        .or(() -> find(StandardLocation.MODULE_PATH, inModule, file));
  }

  /** The source of an outermost type on the source path. */
  Optional<Found> findSource(TypeElement type) {
    String file = type.getSimpleName() + ".java";
    String packageName = packageOf(type);
    Optional<Found> found = find(StandardLocation.SOURCE_PATH, packageName, file);
    String module = moduleOf(type);
    return found.isPresent() || module.isEmpty()
        ? found
        : find(StandardLocation.MODULE_SOURCE_PATH, module + "/" + packageName, file);
  }

  private String packageOf(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  /** Empty for the unnamed module. */
  private String moduleOf(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    return module == null ? "" : module.getQualifiedName().toString();
  }

  /** The output has no name of a module: a class of another module may have the same name there. */
  private boolean isCompiled(String module) {
    return compiledTypes.stream()
        .map(elements::getTypeElement)
        .anyMatch(type -> type != null && moduleOf(type).equals(module));
  }

  private Optional<Found> find(JavaFileManager.Location location, String place, String file) {
    try {
      FileObject resource = filer.getResource(location, place, file);
      try (InputStream content = resource.openInputStream()) {
        return Optional.of(new Found(content.readAllBytes(), resource.getLastModified()));
      }
    } catch (IOException | RuntimeException e) { // javac's ways to say that there is none
      return Optional.empty();
    }
  }
}
