package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Members;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads what an interface declares, or inherits. */
final class MembersReader {

  private final ReadContext context;
  private final PropertyReader properties;
  private final OwnMethodReader ownMethods;

  MembersReader(ReadContext context, PropertyReader properties) {
    this.context = context;
    this.properties = properties;
    this.ownMethods = new OwnMethodReader(context);
  }

  Members read(TypeElement type) {
    TypeAnnotations.reportOthers(type, context);
    List<Property> readProperties = new ArrayList<>();
    List<Rule> readRules = new ArrayList<>();
    List<Members.Helper> helpers = new ArrayList<>();
    InterfaceMethods methods = InterfaceMethods.of(type, context);
    for (ExecutableElement method : methods.all()) {
      if (UpcastReader.isUpcast(method)) {
        continue; // it is reported, because it is not static
      }
      if (isMeantAsProperty(method)) {
        if (canBeProperty(method)) {
          properties.read(type, method).ifPresent(readProperties::add);
        }
      } else if (method.isDefault()) {
        ownMethods.read(method).ifPresent(readRules::add);
        if (!OwnMethodReader.isRule(method)) {
          helpers.add(helper(method));
        }
      }
    }
    methods.notInherited().forEach(ownMethods::read);
    return new Members(
        readProperties,
        readRules,
        helpers,
        new TreeSet<>(methods.nestedTypes()),
        methods.constants(),
        isSerializable(type),
        context.elements().isDeprecated(type),
        Deprecation.isAround(type, context.elements()));
  }

  private boolean isSerializable(TypeElement type) {
    TypeElement serializable = context.elements().getTypeElement("java.io.Serializable");
    return context.types().isSubtype(type.asType(), serializable.asType());
  }

  /** Every abstract method is, and those with a body that have a default. */
  private boolean isMeantAsProperty(ExecutableElement method) {
    if (!method.isDefault()) {
      return !isEquals(method);
    }
    Optional<AnnotationUse> computed =
        AnnotationUses.of(method).find(AnnotationNames.DEFAULT_VALUE);
    computed
        .filter(use -> !use.string("value").isEmpty())
        .ifPresent(
            use ->
                context.report(
                    use.originOf("value"),
                    Message.DEFAULT_ON_DEFAULT_METHOD,
                    method.getSimpleName()));
    return computed.isPresent();
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

  private Members.Helper helper(ExecutableElement method) {
    return new Members.Helper(
        Origin.of(method),
        method.getSimpleName().toString(),
        method.getParameters().stream()
            .map(parameter -> TypeTexts.of(context.types().erasure(parameter.asType())))
            .toList());
  }
}
