package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Members;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads what an interface declares, or inherits. */
final class MembersReader {

  /** Annotations that only a property can have. */
  private static final Set<String> OF_PROPERTIES =
      Set.of(
          AnnotationNames.PARTITION_KEY,
          AnnotationNames.SENSITIVE,
          AnnotationNames.JSON_PROPERTY,
          AnnotationNames.JSON_ALIAS,
          AnnotationNames.JSON_FORMAT);

  private final ReadContext context;
  private final PropertyReader properties;
  private final RuleReader rules;

  MembersReader(ReadContext context, PropertyReader properties) {
    this.context = context;
    this.properties = properties;
    this.rules = new RuleReader(context);
  }

  Members read(TypeElement type) {
    List<Property> readProperties = new ArrayList<>();
    List<Rule> readRules = new ArrayList<>();
    List<Members.Helper> helpers = new ArrayList<>();
    InterfaceMethods methods = InterfaceMethods.of(type, context);
    for (ExecutableElement method : methods.all()) {
      if (isProperty(method)) {
        properties.read(type, method).ifPresent(readProperties::add);
      } else if (method.isDefault() && rules.isRule(method)) {
        rules.read(method).ifPresent(readRules::add);
      } else if (method.isDefault()) {
        rejectAnnotations(method);
        helpers.add(helper(method));
      }
    }
    return new Members(
        readProperties,
        readRules,
        helpers,
        new TreeSet<>(methods.nestedTypes()),
        context.elements().isDeprecated(type));
  }

  private boolean isProperty(ExecutableElement method) {
    AnnotationUses annotations = AnnotationUses.of(method);
    if (method.isDefault()) {
      return annotations
          .find(AnnotationNames.DEFAULT_VALUE)
          .filter(use -> canBeComputed(method, use))
          .isPresent();
    }
    return !isEquals(method) && canBeProperty(method);
  }

  private boolean canBeComputed(ExecutableElement method, AnnotationUse use) {
    if (!use.string("value").isEmpty()) {
      context.report(
          use.originOf("value"), Message.DEFAULT_ON_DEFAULT_METHOD, method.getSimpleName());
    }
    return canBeProperty(method);
  }

  /** An interface may declare {@code equals} again to document it, as Comparator does. */
  private static boolean isEquals(ExecutableElement method) {
    return method.getSimpleName().contentEquals("equals")
        && method.getParameters().size() == 1
        && TypeTexts.nameOf(method.getParameters().get(0).asType()).equals("java.lang.Object");
  }

  private boolean canBeProperty(ExecutableElement method) {
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
      context.report(
          Origin.of(method), Message.METHOD_IS_NO_PROPERTY, method.getSimpleName(), reason);
    }
    return reason == null;
  }

  /** Annotations on a user's own method would have no effect. */
  private void rejectAnnotations(ExecutableElement method) {
    for (AnnotationUse use : AnnotationUses.of(method).list()) {
      if (OF_PROPERTIES.contains(use.typeName()) || ConstraintReader.isConstraint(use)) {
        context.report(
            use.origin(), Message.ANNOTATION_ON_HELPER, use.simpleName(), method.getSimpleName());
      }
    }
  }

  private Members.Helper helper(ExecutableElement method) {
    return new Members.Helper(
        Origin.of(method),
        method.getSimpleName().toString(),
        method.getParameters().stream()
            .map(parameter -> TypeTexts.of(context.types().erasure(parameter.asType())))
            .toList());
  }
}
