package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.read.classfile.HiddenAnnotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of an interface, its supertypes' first, each interface's in declared order. A method
 * that is declared again takes the place of the first one.
 */
final class InterfaceMethods {

  private final TypeElement type;
  private final ReadContext context;
  private final Map<String, ExecutableElement> bySignature = new LinkedHashMap<>();
  private final Set<String> visited = new HashSet<>();
  private final Set<String> nestedTypes = new HashSet<>();
  private final List<ExecutableElement> notInherited = new ArrayList<>();
  private final Set<String> constants = new HashSet<>();

  private InterfaceMethods(TypeElement type, ReadContext context) {
    this.type = type;
    this.context = context;
  }

  static InterfaceMethods of(TypeElement type, ReadContext context) {
    InterfaceMethods methods = new InterfaceMethods(type, context);
    methods.collect(type);
    return methods;
  }

  /** All methods but those that are static or private. */
  Collection<ExecutableElement> all() {
    return bySignature.values();
  }

  /** The methods that are static or private. */
  List<ExecutableElement> notInherited() {
    return notInherited;
  }

  /** The simple names of the types nested in the interface and its supertypes. */
  Set<String> nestedTypes() {
    return nestedTypes;
  }

  /** The names of the constants of the interface and its supertypes. */
  Set<String> constants() {
    return constants;
  }

  private void collect(TypeElement current) {
    if (!visited.add(current.getQualifiedName().toString())) {
      return;
    }
    List<HiddenAnnotations> hidden = context.hiddenOfInterfaces(current);
    for (int index = 0; index < current.getInterfaces().size(); index++) {
      TypeMirror parent = current.getInterfaces().get(index);
      if (!MissingTypes.note(parent, context.diagnostics())
          && parent instanceof DeclaredType declared) {
        rejectAnnotatedArguments(current, declared, hidden.get(index));
        collect((TypeElement) declared.asElement());
      }
    }
    for (ExecutableElement method : ElementFilter.methodsIn(current.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.STATIC)
          || method.getModifiers().contains(Modifier.PRIVATE)) {
        notInherited.add(method);
      } else {
        bySignature.merge(signature(method), method, this::moreSpecific);
      }
    }
    ElementFilter.typesIn(current.getEnclosedElements()).stream()
        .map(nested -> nested.getSimpleName().toString())
        .forEach(nestedTypes::add);
    ElementFilter.fieldsIn(current.getEnclosedElements()).stream()
        .map(constant -> constant.getSimpleName().toString())
        .forEach(constants::add);
  }

  /** What is said of a type argument could be seen with some compilers only. */
  private void rejectAnnotatedArguments(
      TypeElement current, DeclaredType parent, HiddenAnnotations hidden) {
    for (int index = 0; index < parent.getTypeArguments().size(); index++) {
      TypeMirror argument = parent.getTypeArguments().get(index);
      AnnotationUses annotations =
          AnnotationUses.of(current, argument.getAnnotationMirrors())
              .and(AnnotationUses.of(current, hidden.ofArgument(parent, index).on(argument)));
      for (AnnotationUse use : annotations.list()) {
        if (use.simpleName().equals("Nullable") || ConstraintReader.isConstraint(use)) {
          context.report(
              Origin.of(current), Message.ANNOTATION_ON_SUPERTYPE_ARGUMENT, use.simpleName());
        }
      }
    }
  }

  /**
   * Of two methods the one whose interface extends the other's; of unrelated interfaces the one
   * whose type the other's accepts too; else the later one.
   */
  private ExecutableElement moreSpecific(ExecutableElement first, ExecutableElement later) {
    if (extendsInterfaceOf(later, first)) {
      return later;
    }
    boolean keep =
        extendsInterfaceOf(first, later) || isSubtype(returnType(first), returnType(later));
    return keep ? first : later;
  }

  private boolean extendsInterfaceOf(ExecutableElement method, ExecutableElement other) {
    return isSubtype(erasedInterface(method), erasedInterface(other));
  }

  private TypeMirror erasedInterface(ExecutableElement method) {
    return context.types().erasure(Objects.requireNonNull(method.getEnclosingElement()).asType());
  }

  private boolean isSubtype(TypeMirror specific, TypeMirror general) {
    return !context.types().isSameType(specific, general)
        && context.types().isSubtype(specific, general);
  }

  private TypeMirror returnType(ExecutableElement method) {
    TypeMirror member = context.types().asMemberOf((DeclaredType) type.asType(), method);
    return ((ExecutableType) member).getReturnType();
  }

  private String signature(ExecutableElement method) {
    StringBuilder signature = new StringBuilder(method.getSimpleName()).append('(');
    method
        .getParameters()
        .forEach(
            parameter -> signature.append(context.types().erasure(parameter.asType())).append(','));
    return signature.append(')').toString();
  }
}
