package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
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

  /** The names of the values that are written out. */
  List<String> explicitNames() {
    return explicitValues().keySet().stream()
        .map(attribute -> attribute.getSimpleName().toString())
        .toList();
  }

  String string(String name) {
    return value(name, String.class).orElse("");
  }

  boolean bool(String name) {
    return value(name, Boolean.class).orElse(false);
  }

  int integer(String name) {
    return value(name, Integer.class).orElse(0);
  }

  long longInteger(String name) {
    return value(name, Long.class).orElse(0L);
  }

  /** A number, a text or a boolean, as text. */
  String text(String name) {
    return value(name, Object.class).map(Object::toString).orElse("");
  }

  /** The simple name of an enum constant. */
  String constant(String name) {
    return value(name, VariableElement.class)
        .map(constant -> constant.getSimpleName().toString())
        .orElse("");
  }

  /** A class; empty where the compiler could not find it. */
  Optional<TypeMirror> classOf(String name) {
    return value(name, TypeMirror.class);
  }

  /** The annotations on the annotation's own declaration. */
  AnnotationUses ofType() {
    return AnnotationUses.of(element, type().getAnnotationMirrors());
  }

  /** The attributes that the annotation's declaration has. */
  List<ExecutableElement> attributes() {
    return ElementFilter.methodsIn(type().getEnclosedElements());
  }

  /** The annotations in an array of annotations. */
  List<AnnotationUse> annotationsOf(String name) {
    return valuesOf(name, AnnotationMirror.class)
        .map(nested -> new AnnotationUse(element, nested))
        .toList();
  }

  /** The texts in an array of texts. */
  List<String> stringsOf(String name) {
    return valuesOf(name, String.class).toList();
  }

  /** The simple names of the enum constants in an array of these. */
  List<String> constantsOf(String name) {
    return valuesOf(name, VariableElement.class)
        .map(constant -> constant.getSimpleName().toString())
        .toList();
  }

  private <T> Stream<T> valuesOf(String name, Class<T> type) {
    return arrayOf(name).stream()
        .map(AnnotationValue::getValue)
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** The items of an array. */
  List<AnnotationValue> arrayOf(String name) {
    return value(name, List.class).stream()
        .flatMap(items -> ((List<?>) items).stream())
        .map(AnnotationValue.class::cast)
        .toList();
  }

  /** The class that an annotation value is; empty where the compiler could not find it. */
  static Optional<TypeMirror> asClass(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
  }

  private @Nullable AnnotationValue explicit(String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        explicitValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** None where ecj fails, as it does over some values that do not compile. It reports those. */
  private Map<? extends ExecutableElement, ? extends AnnotationValue> explicitValues() {
    try {
      return mirror.getElementValues();
    } catch (RuntimeException e) {
      return Map.of();
    }
  }

  /**
   * A value, or the default of the annotation's declaration. Where a value does not compile, its
   * mirror holds something of another type: the compiler says so, and here it counts as not there.
   */
  private <T> Optional<T> value(String name, Class<T> type) {
    return Stream.of(Optional.ofNullable(explicit(name)), defaultOf(name))
        .flatMap(Optional::stream)
        .map(AnnotationValue::getValue)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  private Optional<AnnotationValue> defaultOf(String name) {
    return attributes().stream()
        .filter(attribute -> attribute.getSimpleName().contentEquals(name))
        .findFirst()
        .map(ExecutableElement::getDefaultValue);
  }
}
