package io.eventfamily.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Types as text. */
final class TypeTexts {

  private TypeTexts() {}

  /** As a person would write it: simple names, no annotations, and the same with every compiler. */
  static String of(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      String name = declared.asElement().getSimpleName().toString();
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      return arguments.isEmpty()
          ? name
          : arguments.stream()
              .map(TypeTexts::of)
              .collect(Collectors.joining(", ", name + "<", ">"));
    }
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof WildcardType wildcard) {
      return "?"
          + (wildcard.getExtendsBound() == null ? "" : " extends " + of(wildcard.getExtendsBound()))
          + (wildcard.getSuperBound() == null ? "" : " super " + of(wildcard.getSuperBound()));
    }
    return type.getKind().isPrimitive()
        ? type.getKind().toString().toLowerCase(Locale.ROOT)
        : type.toString();
  }

  /** The canonical name of a class or interface; empty for any other type. */
  static String nameOf(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : "";
  }
}
