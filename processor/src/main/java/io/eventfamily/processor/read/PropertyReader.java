package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the properties of an interface. */
final class PropertyReader {

  /** Annotations that only a property can have. */
  private static final Set<String> OF_PROPERTIES =
      Set.of(
          AnnotationNames.PARTITION_KEY, AnnotationNames.SENSITIVE, AnnotationNames.JSON_PROPERTY);

  /** Annotations of Jackson that change the wire in ways that are not generated. */
  private static final Set<String> UNSUPPORTED =
      Set.of(AnnotationNames.JSON_ALIAS, AnnotationNames.JSON_FORMAT);

  private final ReadContext context;
  private final Naming naming;
  private final ValueTypeReader types;
  private final ConstraintReader constraints;
  private final DefaultReader defaults;

  PropertyReader(ReadContext context, Naming naming) {
    this.context = context;
    this.naming = naming;
    this.types = new ValueTypeReader(context);
    this.constraints = new ConstraintReader(context);
    this.defaults = new DefaultReader(context);
  }

  /** The properties in the order in which they are written. */
  List<Property> read(TypeElement type) {
    List<Property> properties = new ArrayList<>();
    for (ExecutableElement method : PropertyMethods.of(type, context.types())) {
      if (method.isDefault()) {
        checkHelper(method);
      } else if (!isEquals(method) && isProperty(method)) {
        read(type, method).ifPresent(properties::add);
      }
    }
    return properties;
  }

  /** An interface may declare {@code equals} again to document it, as Comparator does. */
  private static boolean isEquals(ExecutableElement method) {
    return method.getSimpleName().contentEquals("equals")
        && method.getParameters().size() == 1
        && TypeTexts.nameOf(method.getParameters().get(0).asType()).equals("java.lang.Object");
  }

  private boolean isProperty(ExecutableElement method) {
    String reason = null;
    if (!method.getParameters().isEmpty()) {
      reason = "has parameters";
    } else if (!method.getTypeParameters().isEmpty()) {
      reason = "has type parameters";
    } else if (method.getReturnType().getKind() == TypeKind.VOID) {
      reason = "returns nothing";
    } else if (!method.getThrownTypes().isEmpty()) {
      reason = "throws " + TypeTexts.of(method.getThrownTypes().get(0));
    }
    if (reason != null) {
      context
          .diagnostics()
          .report(Origin.of(method), Message.METHOD_IS_NO_PROPERTY, method.getSimpleName(), reason);
    }
    return reason == null;
  }

  /**
   * A method with a body is the user's own, and annotations that would have no effect are errors.
   */
  private void checkHelper(ExecutableElement method) {
    for (AnnotationUse use : AnnotationUses.of(method).list()) {
      if (use.typeName().equals(AnnotationNames.DEFAULT_VALUE)) {
        context
            .diagnostics()
            .report(use.origin(), Message.DEFAULT_ON_DEFAULT_METHOD, method.getSimpleName());
      } else if (OF_PROPERTIES.contains(use.typeName()) || ConstraintReader.isConstraint(use)) {
        context
            .diagnostics()
            .report(
                use.origin(),
                Message.ANNOTATION_ON_HELPER,
                use.simpleName(),
                method.getSimpleName());
      }
    }
  }

  private Optional<Property> read(TypeElement type, ExecutableElement method) {
    Origin origin = Origin.of(method);
    AnnotationUses annotations = AnnotationUses.of(method);
    reportUnsupported(annotations);
    TypeMirror returned = returnTypeIn(type, method);
    List<Constraint> readConstraints = constraints.read(method, annotations);
    Optional<ValueType> valueType = types.read(returned, origin);
    if (valueType.isEmpty()) {
      return Optional.empty();
    }
    boolean primitive = returned.getKind().isPrimitive();
    String name = method.getSimpleName().toString();
    return Optional.of(
        new Property(
            origin,
            name,
            wireName(name, annotations),
            valueType.get(),
            primitive,
            isNullable(annotations, returned),
            defaults.read(annotations, valueType.get()),
            readConstraints,
            annotations.find(AnnotationNames.PARTITION_KEY).map(AnnotationUse::origin),
            annotations.has(AnnotationNames.SENSITIVE),
            Documentation.of(method, context.elements())));
  }

  private void reportUnsupported(AnnotationUses annotations) {
    annotations.list().stream()
        .filter(use -> UNSUPPORTED.contains(use.typeName()))
        .forEach(
            use ->
                context
                    .diagnostics()
                    .report(use.origin(), Message.ALIAS_NOT_SUPPORTED, use.simpleName()));
  }

  /** What the method returns in the interface that may have inherited it from a generic one. */
  private TypeMirror returnTypeIn(TypeElement type, ExecutableElement method) {
    TypeMirror member = context.types().asMemberOf((DeclaredType) type.asType(), method);
    return ((ExecutableType) member).getReturnType();
  }

  private String wireName(String name, AnnotationUses annotations) {
    return annotations
        .find(AnnotationNames.JSON_PROPERTY)
        .map(use -> use.string("value"))
        .filter(text -> !text.isEmpty())
        .orElseGet(() -> naming.apply(name));
  }

  private boolean isNullable(AnnotationUses annotations, TypeMirror type) {
    Optional<AnnotationUse> nullable = annotations.nullable();
    if (nullable.isPresent() && type.getKind().isPrimitive()) {
      String box = context.types().boxedClass((PrimitiveType) type).getSimpleName().toString();
      context
          .diagnostics()
          .report(
              nullable.get().origin(), Message.PRIMITIVE_CANNOT_BE_NULL, TypeTexts.of(type), box);
      return false;
    }
    return nullable.isPresent();
  }
}
