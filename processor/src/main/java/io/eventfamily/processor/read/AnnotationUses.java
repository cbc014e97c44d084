package io.eventfamily.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations of an element, or of a type that it uses. */
record AnnotationUses(List<AnnotationUse> list) {

  /** The annotations of an element. */
  static AnnotationUses of(Element element) {
    return of(element, element.getAnnotationMirrors());
  }

  /** Some annotations that stand at an element. */
  static AnnotationUses of(Element element, List<? extends AnnotationMirror> mirrors) {
    return new AnnotationUses(
        mirrors.stream().map(mirror -> new AnnotationUse(element, mirror)).toList());
  }

  /**
   * These and others. Many annotations may stand on declarations and on types alike, and a compiler
   * shows them at both places: they count once.
   */
  AnnotationUses and(AnnotationUses others) {
    List<AnnotationUse> all = new ArrayList<>(list);
    all.addAll(others.list);
    Map<String, AnnotationUse> byTypeName = new LinkedHashMap<>();
    all.forEach(use -> byTypeName.putIfAbsent(use.typeName(), use));
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
