package io.eventfamily.processor.read.classfile;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** A type that the compiler cannot find. */
final class MissingTypeElement extends MissingElement implements TypeElement {

  private final Name qualifiedName;
  private final @Nullable PackageElement owner;

  private MissingTypeElement(Name qualifiedName, Name simpleName, @Nullable PackageElement owner) {
    super(simpleName);
    this.qualifiedName = qualifiedName;
    this.owner = owner;
  }

  /**
   * @param binaryName its name; which types it is nested in is not known
   */
  static MissingTypeElement of(String binaryName, Elements elements) {
    int dot = binaryName.lastIndexOf('.');
    return new MissingTypeElement(
        elements.getName(binaryName),
        elements.getName(binaryName.substring(dot + 1)),
        elements.getPackageElement(binaryName.substring(0, Math.max(dot, 0))));
  }

  @Override
  public ElementKind getKind() {
    return ElementKind.CLASS;
  }

  @Override
  public NestingKind getNestingKind() {
    return NestingKind.TOP_LEVEL;
  }

  @Override
  public Name getQualifiedName() {
    return qualifiedName;
  }

  @Override
  public TypeMirror getSuperclass() {
    return MissingType.NONE;
  }

  @Override
  public List<? extends TypeMirror> getInterfaces() {
    return List.of();
  }

  @Override
  public List<? extends TypeParameterElement> getTypeParameters() {
    return List.of();
  }

  @Override
  @SuppressWarnings("NullAway") // a package that has no other type is missing too
  public Element getEnclosingElement() {
    return owner;
  }

  @Override
  public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
    return visitor.visitType(this, parameter);
  }

  @Override
  public String toString() {
    return qualifiedName.toString();
  }
}
