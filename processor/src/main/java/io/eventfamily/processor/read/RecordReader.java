package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.RecordType;
import io.eventfamily.processor.model.Rule;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads the records of the user's own. */
final class RecordReader {

  private final ReadContext context;
  private final PropertyReader properties;
  private final OwnMethodReader ownMethods;

  RecordReader(ReadContext context, PropertyReader properties) {
    this.context = context;
    this.properties = properties;
    this.ownMethods = new OwnMethodReader(context);
  }

  RecordType read(TypeElement type) {
    TypeAnnotations.reportOthers(type, context, AnnotationNames.JSON_TYPE_NAME);
    List<Property> components = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      VariableElement field = field(type, component);
      properties.read(component, field, annotationsOf(component, field)).ifPresent(components::add);
    }
    warnOfBytes(type, components);
    return new RecordType(
        Origin.of(type),
        ClassIds.of(type, context.elements()),
        components,
        readRules(type),
        Deprecation.isOnWayTo(type, context.elements()),
        context.documentation(type));
  }

  /** The field of a component, which compilers can point at: most cannot at the component. */
  private static VariableElement field(TypeElement type, RecordComponentElement component) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The annotations of a component. They go to where they may stand: to the field, to the component
   * itself and to its accessor.
   */
  private static AnnotationUses annotationsOf(
      RecordComponentElement component, VariableElement field) {
    AnnotationUses annotations =
        AnnotationUses.of(field).and(AnnotationUses.of(field, component.getAnnotationMirrors()));
    return Optional.ofNullable(component.getAccessor())
        .map(accessor -> annotations.and(AnnotationUses.of(field, accessor.getAnnotationMirrors())))
        .orElse(annotations);
  }

  /**
   * A record compares arrays by identity, unless somebody has written its equals. No compiler tells
   * the one of its own making from that, but it makes it final, and hardly anybody else does.
   */
  private void warnOfBytes(TypeElement type, List<Property> components) {
    boolean hasEquals =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals("equals"))
            .anyMatch(method -> !method.getModifiers().contains(Modifier.FINAL));
    if (!hasEquals) {
      components.stream()
          .filter(component -> component.type() == Scalar.BYTES)
          .forEach(
              component ->
                  context.report(
                      component.origin(), Message.BYTES_IN_RECORD, type.getSimpleName()));
    }
  }

  private List<Rule> readRules(TypeElement type) {
    Set<String> components =
        type.getRecordComponents().stream()
            .map(component -> component.getSimpleName().toString())
            .collect(Collectors.toSet());
    List<Rule> read = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      boolean isAccessor =
          method.getParameters().isEmpty()
              && components.contains(method.getSimpleName().toString());
      if (!isAccessor) {
        JacksonAnnotations.reportOthers(
            AnnotationUses.of(method),
            context,
            AnnotationNames.JSON_PROPERTY,
            AnnotationNames.JSON_ALIAS,
            AnnotationNames.JSON_FORMAT);
        ownMethods.read(method).ifPresent(read::add);
      }
    }
    ElementFilter.constructorsIn(type.getEnclosedElements())
        .forEach(
            constructor ->
                JacksonAnnotations.reportOthers(AnnotationUses.of(constructor), context));
    return read;
  }
}
