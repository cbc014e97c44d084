package io.eventfamily.processor.read.classfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The annotations on types of elements that come from class files, where the compiler does not show
 * them: javac does not before JDK 22 (JDK-8225377). There the class file itself is read.
 *
 * <p>An answer has only what the compiler hides. It is {@link HiddenAnnotations#NONE} with any
 * other compiler, and for what has a source, which javac shows: the types of this compilation,
 * those that it found on the source path, and whatever it shows an annotation of all the same. So
 * whoever adds the answer to what the mirrors show has nothing twice.
 *
 * <p>An empty answer means that there is no source and that the class file could not be read. What
 * was declared is then not known: that is an error, and nothing to guess about.
 *
 * <p>Where class files are found is said at {@link ClassFileFinder}. One object is for one run of
 * the processor: it keeps what it read, by name, but no mirror, because those belong to a round.
 */
public final class ClassFileAnnotations {

  private static final int FIRST_JAVAC_THAT_SHOWS_THEM = 22;

  private final ProcessingEnvironment environment;
  private final Set<String> compiledTypes;
  private final Predicate<TypeMirror> shows;
  private final ClassFileNames names;
  private final ClassFileFinder finder;
  private final SourceTypes sources;
  private final Map<String, Optional<ClassFile>> read = new HashMap<>();

  /**
   * @param compiledTypes the canonical names of the root elements, which may still grow
   * @param shows whether the compiler is known to show the annotations on a type
   */
  ClassFileAnnotations(
      ProcessingEnvironment environment, Set<String> compiledTypes, Predicate<TypeMirror> shows) {
    this.environment = environment;
    this.compiledTypes = compiledTypes;
    this.shows = shows;
    this.names = new ClassFileNames(environment);
    this.finder = new ClassFileFinder(environment, compiledTypes);
    this.sources = new SourceTypes(environment, finder);
  }

  /** For the compiler that runs. */
  public static ClassFileAnnotations of(
      ProcessingEnvironment environment, Set<String> compiledTypes) {
    boolean shown =
        Runtime.version().feature() >= FIRST_JAVAC_THAT_SHOWS_THEM || isEclipse(environment);
    // A compiler that shows one type annotation of an element shows all of them.
    return new ClassFileAnnotations(
        environment, compiledTypes, type -> shown || ShownAnnotations.any(type));
  }

  /** Build tools wrap the environment of javac, so javac is whatever is not ecj. */
  private static boolean isEclipse(ProcessingEnvironment environment) {
    return environment.getClass().getName().startsWith("org.eclipse.")
        || environment.getElementUtils().getClass().getName().startsWith("org.eclipse.");
  }

  /** On what a method returns. Empty where that cannot be read. */
  public Optional<HiddenAnnotations> ofReturnType(ExecutableElement method) {
    if (isShown(ownerOf(method), List.of(method.getReturnType()))) {
      return Optional.of(HiddenAnnotations.NONE);
    }
    String key = method.getSimpleName() + names.descriptorOf(method);
    return read(method, file -> file.methods().get(key));
  }

  /** On the type of a component of a record. Empty where that cannot be read. */
  public Optional<HiddenAnnotations> ofComponent(RecordComponentElement component) {
    if (isShown(ownerOf(component), List.of(component.asType()))) {
      return Optional.of(HiddenAnnotations.NONE);
    }
    String key = component.getSimpleName().toString();
    return read(component, file -> file.components().get(key));
  }

  /**
   * On the interfaces that a class implements or an interface extends, in the order of {@link
   * TypeElement#getInterfaces}. Empty where they cannot be read.
   */
  public Optional<List<HiddenAnnotations>> ofInterfaces(TypeElement type) {
    int count = type.getInterfaces().size();
    List<HiddenAnnotations> all = new ArrayList<>();
    boolean shown = isShown(type, superTypes(type));
    for (int i = 0; i < count; i++) {
      int index = i;
      Optional<HiddenAnnotations> one =
          shown
              ? Optional.of(HiddenAnnotations.NONE)
              : read(type, file -> file.interfaces().getOrDefault(index, List.of()));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.add(one.get());
    }
    return Optional.of(List.copyOf(all));
  }

  private static List<TypeMirror> superTypes(TypeElement type) {
    List<TypeMirror> all = new ArrayList<>(type.getInterfaces());
    all.add(type.getSuperclass());
    return all;
  }

  private boolean isShown(TypeElement owner, List<TypeMirror> types) {
    TypeElement outermost = outermost(owner);
    return types.stream().anyMatch(shows)
        || compiledTypes.contains(outermost.getQualifiedName().toString())
        || isOfJdk(outermost)
        || sources.isFromSource(outermost);
  }

  /** The JDK has no annotations on types, and its class files are not where a Filer looks. */
  private boolean isOfJdk(TypeElement type) {
    ModuleElement module = environment.getElementUtils().getModuleOf(type);
    String name = module == null ? "" : module.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("jdk.");
  }

  private static TypeElement ownerOf(Element element) {
    return element instanceof TypeElement type
        ? type
        : (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
  }

  private static TypeElement outermost(TypeElement type) {
    Element element = type;
    while (element.getEnclosingElement() != null
        && element.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      element = element.getEnclosingElement();
    }
    return (TypeElement) element;
  }

  private Optional<HiddenAnnotations> read(
      Element element, Function<ClassFile, @Nullable List<ClassFile.TypeAnnotation>> part) {
    TypeElement owner = ownerOf(element);
    return read(owner).map(part).map(annotations -> toMirrors(owner, annotations));
  }

  private Optional<ClassFile> read(TypeElement type) {
    String name = environment.getElementUtils().getBinaryName(type).toString();
    return read.computeIfAbsent(
        name,
        key -> finder.find(type).flatMap(found -> ClassFileParser.parse(key, found.content())));
  }

  private HiddenAnnotations toMirrors(TypeElement owner, List<ClassFile.TypeAnnotation> all) {
    ModuleElement module = environment.getElementUtils().getModuleOf(owner);
    ClassFileMirrors mirrors = new ClassFileMirrors(environment, names, module);
    Map<String, List<AnnotationMirror>> byPath = new LinkedHashMap<>();
    for (ClassFile.TypeAnnotation annotation : all) {
      byPath
          .computeIfAbsent(annotation.path(), path -> new ArrayList<>())
          .add(mirrors.toMirror(annotation.annotation()));
    }
    byPath.replaceAll((path, annotations) -> List.copyOf(annotations));
    return HiddenAnnotations.of(byPath);
  }
}
