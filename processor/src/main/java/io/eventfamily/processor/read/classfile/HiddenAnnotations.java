package io.eventfamily.processor.read.classfile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The annotations on a type and on all types in it that its mirrors do not show, seen from one
 * place in it. Walk it together with the mirror.
 *
 * <p>A path is the class file's own (JVMS 4.7.20.2) as text: {@code 0;} goes to the first type
 * argument, {@code [} to the component of an array, {@code *} to the bound of a wildcard, and
 * {@code .} to an inner type from the one around it. A static nested type needs no step.
 *
 * @param byPath the annotations by their path from the outermost type
 * @param place the path of the place from which they are seen
 */
public record HiddenAnnotations(Map<String, List<AnnotationMirror>> byPath, String place) {

  /** Nothing is hidden. */
  public static final HiddenAnnotations NONE = of(Map.of());

  static HiddenAnnotations of(Map<String, List<AnnotationMirror>> byPath) {
    return new HiddenAnnotations(Collections.unmodifiableMap(byPath), "");
  }

  /**
   * The annotations on the type at this place.
   *
   * @param type its mirror; to look at the type around an inner one, give that one's mirror
   */
  public List<AnnotationMirror> on(TypeMirror type) {
    return byPath.getOrDefault(place + innerSteps(type), List.of());
  }

  /** Seen from a type argument of the type at this place. */
  public HiddenAnnotations ofArgument(DeclaredType type, int index) {
    return at(innerSteps(type) + index + ";");
  }

  /** Seen from the component of the array at this place. */
  public HiddenAnnotations ofComponent() {
    return at("[");
  }

  private HiddenAnnotations at(String steps) {
    return new HiddenAnnotations(byPath, place + steps);
  }

  /** A path goes from the outside in, but a mirror is that of the innermost type. */
  private static String innerSteps(TypeMirror type) {
    StringBuilder steps = new StringBuilder();
    TypeMirror outer = type;
    while (outer instanceof DeclaredType declared
        && declared.getEnclosingType().getKind() == TypeKind.DECLARED) {
      steps.append('.');
      outer = declared.getEnclosingType();
    }
    return steps.toString();
  }
}
