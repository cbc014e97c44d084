package io.eventfamily.processor.read.classfile;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/** An annotation that was read from a class file. Equal to itself only, as those of compilers. */
final class ClassFileAnnotationMirror implements AnnotationMirror {

  private final DeclaredType type;
  private final Map<ExecutableElement, AnnotationValue> values;

  /**
   * @param values what is written out, in its order
   */
  ClassFileAnnotationMirror(DeclaredType type, Map<ExecutableElement, AnnotationValue> values) {
    this.type = type;
    this.values = Collections.unmodifiableMap(values);
  }

  @Override
  public DeclaredType getAnnotationType() {
    return type;
  }

  @Override
  public Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValues() {
    return values;
  }

  @Override
  public String toString() {
    if (values.isEmpty()) {
      return "@" + type;
    }
    return values.entrySet().stream()
        .map(entry -> entry.getKey().getSimpleName() + "=" + entry.getValue())
        .collect(Collectors.joining(", ", "@" + type + "(", ")"));
  }
}
