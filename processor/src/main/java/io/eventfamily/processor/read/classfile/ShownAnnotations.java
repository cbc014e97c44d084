package io.eventfamily.processor.read.classfile;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** The annotations that the mirror of a type shows. */
final class ShownAnnotations {

  private ShownAnnotations() {}

  /** Whether there is one, on the type or anywhere in it. */
  static boolean any(@Nullable TypeMirror type) {
    if (type == null) {
      return false;
    }
    if (!type.getAnnotationMirrors().isEmpty()) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return any(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return any(wildcard.getExtendsBound()) || any(wildcard.getSuperBound());
    }
    return type instanceof DeclaredType declared
        && (any(declared.getEnclosingType())
            || declared.getTypeArguments().stream().anyMatch(ShownAnnotations::any));
  }
}
