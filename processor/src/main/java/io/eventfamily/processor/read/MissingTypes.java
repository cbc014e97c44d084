package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Diagnostics;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Types that the compiler does not know, or not yet. */
final class MissingTypes {

  /** What Kotlin's stubs have in the place of such a type. */
  private static final String OF_KOTLIN_STUBS = "error.NonExistentClass";

  private MissingTypes() {}

  /** Notes what is missing of a type, and tells whether anything is. */
  static boolean note(TypeMirror type, Diagnostics diagnostics) {
    if (type.getKind() == TypeKind.ERROR || TypeTexts.nameOf(type).equals(OF_KOTLIN_STUBS)) {
      diagnostics.missingType(TypeTexts.of(type));
      return true;
    }
    if (type instanceof ArrayType array) {
      return note(array.getComponentType(), diagnostics);
    }
    if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return note(wildcard.getExtendsBound(), diagnostics);
    }
    boolean missing = false;
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        missing |= note(argument, diagnostics);
      }
    }
    return missing;
  }
}
