package io.eventfamily.processor.read.classfile;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;

/** The type of what the compiler cannot find, of which only the name is known. */
final class MissingType implements ErrorType {

  /** No type, such as that around a type that is not an inner one. */
  static final NoType NONE = new None();

  private final MissingElement element;

  MissingType(MissingElement element) {
    this.element = element;
  }

  @Override
  public TypeKind getKind() {
    return TypeKind.ERROR;
  }

  @Override
  public Element asElement() {
    return element;
  }

  @Override
  public TypeMirror getEnclosingType() {
    return NONE;
  }

  @Override
  public List<? extends TypeMirror> getTypeArguments() {
    return List.of();
  }

  @Override
  public List<? extends AnnotationMirror> getAnnotationMirrors() {
    return List.of();
  }

  @Override
  @SuppressWarnings("NullAway") // the method says that it may answer null
  public <A extends Annotation> A getAnnotation(Class<A> annotationType) {
    return null;
  }

  @Override
  public <A extends Annotation> A[] getAnnotationsByType(Class<A> annotationType) {
    return none(annotationType);
  }

  @SuppressWarnings("unchecked") // an array of A
  private static <A extends Annotation> A[] none(Class<A> annotationType) {
    return (A[]) Array.newInstance(annotationType, 0);
  }

  @Override
  public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
    return visitor.visitError(this, parameter);
  }

  @Override
  public String toString() {
    return element.toString();
  }

  private static final class None implements NoType {

    @Override
    public TypeKind getKind() {
      return TypeKind.NONE;
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
      return List.of();
    }

    @Override
    @SuppressWarnings("NullAway") // the method says that it may answer null
    public <A extends Annotation> A getAnnotation(Class<A> annotationType) {
      return null;
    }

    @Override
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> annotationType) {
      return none(annotationType);
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
      return visitor.visitNoType(this, parameter);
    }

    @Override
    public String toString() {
      return "none";
    }
  }
}
