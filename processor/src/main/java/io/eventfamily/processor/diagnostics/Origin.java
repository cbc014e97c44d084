package io.eventfamily.processor.diagnostics;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where in the sources something was declared. The model carries it about without looking inside:
 * what it holds is for {@link Diagnostics} alone.
 */
public final class Origin {

  final Element element;
  final @Nullable AnnotationMirror annotation;
  final @Nullable AnnotationValue value;

  private Origin(
      Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
    this.element = element;
    this.annotation = annotation;
    this.value = value;
  }

  /** A type or a method. */
  public static Origin of(Element element) {
    return new Origin(element, null, null);
  }

  /** An annotation. */
  public static Origin of(Element element, AnnotationMirror annotation) {
    return new Origin(element, annotation, null);
  }

  /**
   * An annotation's value.
   *
   * @param value null where it is not written out, and so the annotation stands for it
   */
  public static Origin of(
      Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {
    return new Origin(element, annotation, value);
  }
}
