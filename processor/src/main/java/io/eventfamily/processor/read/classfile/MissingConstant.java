package io.eventfamily.processor.read.classfile;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** A constant that its enum does not have, or whose enum the compiler cannot find. */
final class MissingConstant extends MissingElement implements VariableElement {

  private final TypeElement owner;

  MissingConstant(TypeElement owner, Name name) {
    super(name);
    this.owner = owner;
  }

  @Override
  public ElementKind getKind() {
    return ElementKind.ENUM_CONSTANT;
  }

  @Override
  public Element getEnclosingElement() {
    return owner;
  }

  @Override
  @SuppressWarnings("NullAway") // the method says that it may answer null
  public Object getConstantValue() {
    return null;
  }

  @Override
  public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
    return visitor.visitVariable(this, parameter);
  }
}
