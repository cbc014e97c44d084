package io.eventfamily.processor.read.classfile;

import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** An attribute that its annotation does not have, or whose annotation the compiler cannot find. */
final class MissingAttribute extends MissingElement implements ExecutableElement {

  private final TypeElement owner;

  MissingAttribute(TypeElement owner, Name name) {
    super(name);
    this.owner = owner;
  }

  @Override
  public ElementKind getKind() {
    return ElementKind.METHOD;
  }

  @Override
  public Element getEnclosingElement() {
    return owner;
  }

  @Override
  public TypeMirror getReturnType() {
    return new MissingType(this);
  }

  @Override
  public TypeMirror getReceiverType() {
    return MissingType.NONE;
  }

  @Override
  public List<? extends TypeParameterElement> getTypeParameters() {
    return List.of();
  }

  @Override
  public List<? extends VariableElement> getParameters() {
    return List.of();
  }

  @Override
  public List<? extends TypeMirror> getThrownTypes() {
    return List.of();
  }

  @Override
  public boolean isVarArgs() {
    return false;
  }

  @Override
  public boolean isDefault() {
    return false;
  }

  @Override
  @SuppressWarnings("NullAway") // the method says that it may answer null
  public AnnotationValue getDefaultValue() {
    return null;
  }

  @Override
  public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
    return visitor.visitExecutable(this, parameter);
  }

  @Override
  public String toString() {
    return getSimpleName() + "()";
  }
}
