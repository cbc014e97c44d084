package io.eventfamily.processor.read.classfile;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeMirror;

/**
 * What a class file names and the compiler cannot find: nothing is known but its name. Compilers
 * show such elements in annotations, but let nobody make them.
 */
abstract class MissingElement implements Element {

  private final Name simpleName;

  MissingElement(Name simpleName) {
    this.simpleName = simpleName;
  }

  @Override
  public final Name getSimpleName() {
    return simpleName;
  }

  @Override
  public TypeMirror asType() {
    return new MissingType(this);
  }

  @Override
  public final Set<Modifier> getModifiers() {
    return Set.of();
  }

  @Override
  public final List<? extends Element> getEnclosedElements() {
    return List.of();
  }

  @Override
  public final List<? extends AnnotationMirror> getAnnotationMirrors() {
    return List.of();
  }

  @Override
  @SuppressWarnings("NullAway") // the method says that it may answer null
  public final <A extends Annotation> A getAnnotation(Class<A> annotationType) {
    return null;
  }

  @Override
  @SuppressWarnings("unchecked") // an array of A
  public final <A extends Annotation> A[] getAnnotationsByType(Class<A> annotationType) {
    return (A[]) Array.newInstance(annotationType, 0);
  }

  @Override
  public String toString() {
    return simpleName.toString();
  }
}
