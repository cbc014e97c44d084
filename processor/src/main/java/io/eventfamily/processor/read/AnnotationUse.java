package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * An annotation on an element, or on its type. Gives values by name, defaults included, without
 * needing the annotation's class.
 */
record AnnotationUse(Element element, AnnotationMirror mirror) {

  /** The annotation's canonical name. */
  String typeName() {
    return type().getQualifiedName().toString();
  }

  String simpleName() {
    return type().getSimpleName().toString();
  }

  private TypeElement type() {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  Origin origin() {
    return Origin.of(element, mirror);
  }

  /** Where a value is written; the annotation where it is not. */
  Origin originOf(String name) {
    return Origin.of(element, mirror, explicit(name));
  }

  boolean isExplicit(String name) {
    return explicit(name) != null;
  }

  String string(String name) {
    return (String) value(name).getValue();
  }

  boolean bool(String name) {
    return (Boolean) value(name).getValue();
  }

  int integer(String name) {
    return (Integer) value(name).getValue();
  }

  /** The simple name of an enum constant. */
  String constant(String name) {
    return ((VariableElement) value(name).getValue()).getSimpleName().toString();
  }

  /** A class; empty where the compiler could not find it. */
  Optional<TypeMirror> classOf(String name) {
    return asClass(value(name));
  }

  /** An array of classes. */
  List<AnnotationValue> classesOf(String name) {
    return value(name)
        .accept(
            new SimpleAnnotationValueVisitor14<List<AnnotationValue>, @Nullable Void>(List.of()) {
              @Override
              public List<AnnotationValue> visitArray(
                  List<? extends AnnotationValue> values, @Nullable Void unused) {
                return List.copyOf(values);
              }
            },
            null);
  }

  /** The class that an annotation value is; empty where the compiler could not find it. */
  static Optional<TypeMirror> asClass(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
  }

  private @Nullable AnnotationValue explicit(String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private AnnotationValue value(String name) {
    AnnotationValue explicit = explicit(name);
    if (explicit != null) {
      return explicit;
    }
    for (ExecutableElement attribute : ElementFilter.methodsIn(type().getEnclosedElements())) {
      AnnotationValue ofDeclaration = attribute.getDefaultValue();
      if (attribute.getSimpleName().contentEquals(name) && ofDeclaration != null) {
        return ofDeclaration;
      }
    }
    throw new IllegalArgumentException("@" + typeName() + " has no value " + name);
  }
}
