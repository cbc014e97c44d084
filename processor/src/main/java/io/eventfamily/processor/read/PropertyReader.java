package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.DefaultValue;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.Property;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads single properties: methods of interfaces and components of records. */
final class PropertyReader {

  private final ReadContext context;
  private final Naming naming;
  private final TypeReader types;
  private final DefaultReader defaults;
  private final ExampleReader examples;

  PropertyReader(ReadContext context, Naming naming, TypeReader types) {
    this.context = context;
    this.naming = naming;
    this.types = types;
    this.defaults = new DefaultReader(context);
    this.examples = new ExampleReader(context);
  }

  /**
   * Reads a method that stands for a property.
   *
   * @param type the interface that declares or inherits it
   * @return empty where it was reported
   */
  Optional<Property> read(TypeElement type, ExecutableElement method) {
    AnnotatedType returned =
        new AnnotatedType(
            method, method.getReturnType(), returnTypeIn(type, method), context.hidden(method));
    return read(method, returned, AnnotationUses.of(method), method.isDefault());
  }

  /** What the method returns in the interface that may have inherited it from a generic one. */
  private TypeMirror returnTypeIn(TypeElement type, ExecutableElement method) {
    if (type.equals(method.getEnclosingElement())) {
      return method.getReturnType();
    }
    TypeMirror member = context.types().asMemberOf((DeclaredType) type.asType(), method);
    return ((ExecutableType) member).getReturnType();
  }

  /**
   * Reads a component of a record.
   *
   * @param field its field
   * @param annotations those that went to it, its accessor and its field
   * @return empty where it was reported
   */
  Optional<Property> read(
      RecordComponentElement component, VariableElement field, AnnotationUses annotations) {
    TypeMirror type = component.asType();
    return read(
        field, new AnnotatedType(field, type, type, context.hidden(component)), annotations, false);
  }

  private Optional<Property> read(
      Element member, AnnotatedType type, AnnotationUses onMember, boolean computed) {
    AnnotationUses annotations = onMember.and(type.annotations());
    JacksonAnnotations.reportOthers(
        annotations,
        context,
        AnnotationNames.JSON_PROPERTY,
        AnnotationNames.JSON_ALIAS,
        AnnotationNames.JSON_FORMAT);
    String name = member.getSimpleName().toString();
    Optional<AnnotationUse> declaredName =
        annotations
            .find(AnnotationNames.JSON_PROPERTY)
            .filter(use -> !use.string("value").isEmpty());
    return types
        .read(type, annotations)
        .map(
            use ->
                new Property(
                    Origin.of(member),
                    name,
                    declaredName
                        .map(declared -> declared.string("value"))
                        .orElseGet(() -> naming.apply(name)),
                    declaredName
                        .map(declared -> declared.originOf("value"))
                        .orElse(Origin.of(member)),
                    aliases(annotations),
                    use,
                    computed
                        ? Optional.of(new DefaultValue.Computed(Origin.of(member)))
                        : defaults.read(annotations, use),
                    annotations.find(AnnotationNames.PARTITION_KEY).map(AnnotationUse::origin),
                    annotations.has(AnnotationNames.SENSITIVE),
                    isDeprecated(member, annotations),
                    context.documentation(member),
                    examples.read(annotations, use)));
  }

  /** Of a component ecj only shows the annotation. */
  private boolean isDeprecated(Element member, AnnotationUses annotations) {
    return context.elements().isDeprecated(member) || annotations.has(AnnotationNames.DEPRECATED);
  }

  private static List<String> aliases(AnnotationUses annotations) {
    return annotations
        .find(AnnotationNames.JSON_ALIAS)
        .map(use -> use.stringsOf("value"))
        .orElse(List.of());
  }
}
