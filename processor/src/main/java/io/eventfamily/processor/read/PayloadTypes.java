package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the payloads of a family: those nested in it, then those that it lists. */
final class PayloadTypes {

  private final ReadContext context;
  private final TypeElement family;
  private final AnnotationUse annotation;
  private final Map<String, TypeElement> found = new LinkedHashMap<>();

  PayloadTypes(ReadContext context, TypeElement family, AnnotationUse annotation) {
    this.context = context;
    this.family = family;
    this.annotation = annotation;
  }

  List<TypeElement> find() {
    ElementFilter.typesIn(family.getEnclosedElements()).stream()
        .filter(PayloadTypes::isPayload)
        .forEach(type -> found.put(type.getQualifiedName().toString(), type));
    annotation.arrayOf("payloads").forEach(this::addListed);
    if (found.isEmpty() && annotation.arrayOf("payloads").isEmpty()) {
      context
          .diagnostics()
          .report(Origin.of(family), Message.FAMILY_WITHOUT_PAYLOAD, family.getSimpleName());
    }
    return List.copyOf(found.values());
  }

  private void addListed(AnnotationValue value) {
    Origin origin = Origin.of(family, annotation.mirror(), value);
    Optional<TypeMirror> type = AnnotationUse.asClass(value);
    if (type.isEmpty() || type.get().getKind() == TypeKind.ERROR) {
      context.diagnostics().missingType(type.map(Object::toString).orElse("in \"payloads\""));
    } else if (type.get() instanceof DeclaredType declared
        && isPayload((TypeElement) declared.asElement())) {
      add((TypeElement) declared.asElement(), origin);
    } else {
      report(origin, Message.LISTED_TYPE_IS_NO_PAYLOAD, TypeTexts.of(type.get()));
    }
  }

  private void add(TypeElement type, Origin origin) {
    if (!context.visibility().sees(type)) {
      report(origin, Message.PAYLOAD_NOT_VISIBLE, type.getSimpleName());
    } else if (found.putIfAbsent(type.getQualifiedName().toString(), type) != null) {
      report(origin, Message.LISTED_TWICE, type.getSimpleName());
    }
  }

  private static boolean isPayload(TypeElement type) {
    return AnnotationUses.of(type).has(AnnotationNames.PAYLOAD);
  }

  private void report(Origin origin, Message message, Object argument) {
    context.report(origin, message, argument);
  }
}
