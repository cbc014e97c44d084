package io.eventfamily.processor.read;

import io.eventfamily.processor.read.classfile.HiddenAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A type at the place where a member uses it, with the annotations there.
 *
 * <p>What a generic interface declares is seen twice: as it stands there, which has the
 * annotations, and as it is for the interface that extends it, which has the types.
 */
final class AnnotatedType {

  private final Element member;
  private final TypeMirror declared;
  private final TypeMirror resolved;
  private final HiddenAnnotations hidden;

  /**
   * The type of a member.
   *
   * @param declared as it stands at the member
   * @param resolved without type variables
   * @param hidden the annotations that the compiler does not show
   */
  AnnotatedType(
      Element member, TypeMirror declared, TypeMirror resolved, HiddenAnnotations hidden) {
    this.member = member;
    this.declared = declared;
    this.resolved = resolved;
    this.hidden = hidden;
  }

  /** The member that uses the type. */
  Element member() {
    return member;
  }

  /** The type itself. */
  TypeMirror mirror() {
    return resolved;
  }

  /** The annotations on the type, and for an array also those on what it holds. */
  AnnotationUses annotations() {
    List<AnnotationMirror> mirrors = new ArrayList<>(declared.getAnnotationMirrors());
    mirrors.addAll(hidden.on(declared));
    if (declared instanceof ArrayType array) {
      mirrors.addAll(array.getComponentType().getAnnotationMirrors());
      mirrors.addAll(hidden.ofComponent().on(array.getComponentType()));
    }
    return AnnotationUses.of(member, mirrors);
  }

  /** How many type arguments it has. */
  int argumentCount() {
    return resolved instanceof DeclaredType type ? type.getTypeArguments().size() : 0;
  }

  /**
   * One of its type arguments. What fills in a type variable has no annotations that are read
   * there.
   */
  AnnotatedType argument(int index) {
    TypeMirror argument = argumentOf(resolved, index).orElseThrow();
    return new AnnotatedType(
        member,
        argumentOf(declared, index).orElse(argument),
        argument,
        declared instanceof DeclaredType type
            ? hidden.ofArgument(type, index)
            : HiddenAnnotations.NONE);
  }

  private static Optional<TypeMirror> argumentOf(TypeMirror type, int index) {
    return type instanceof DeclaredType generic && index < generic.getTypeArguments().size()
        ? Optional.of(generic.getTypeArguments().get(index))
        : Optional.empty();
  }
}
