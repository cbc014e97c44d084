package io.eventfamily.processor.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** The annotations of an element, and for a method those of what it returns. */
record AnnotationUses(List<AnnotationUse> list) {

  /** The annotations of a type. */
  static AnnotationUses of(Element element) {
    return new AnnotationUses(
        element.getAnnotationMirrors().stream()
            .map(mirror -> new AnnotationUse(element, mirror))
            .toList());
  }

  /**
   * The annotations of a method. Many may stand on declarations and on types alike, and a compiler
   * shows them at both places: they count once.
   */
  static AnnotationUses of(ExecutableElement method) {
    Map<String, AnnotationUse> byTypeName = new LinkedHashMap<>();
    Stream<AnnotationMirror> mirrors =
        Stream.concat(
            method.getAnnotationMirrors().stream(),
            method.getReturnType().getAnnotationMirrors().stream());
    mirrors
        .map(mirror -> new AnnotationUse(method, mirror))
        .forEach(use -> byTypeName.putIfAbsent(use.typeName(), use));
    return new AnnotationUses(List.copyOf(byTypeName.values()));
  }

  Optional<AnnotationUse> find(String typeName) {
    return list.stream().filter(use -> use.typeName().equals(typeName)).findFirst();
  }

  boolean has(String typeName) {
    return find(typeName).isPresent();
  }

  /** The annotation that says that null is a value, whosever it is. */
  Optional<AnnotationUse> nullable() {
    return list.stream().filter(use -> use.simpleName().equals("Nullable")).findFirst();
  }
}
