package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.FamilyNames;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Upcast;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the methods that make payloads of this version of those of the version before. */
final class UpcastReader {

  private final ReadContext context;
  private final List<Payload> payloads;
  private final Optional<Family> previous;

  /**
   * @param payloads those of the family
   * @param previous the version before; empty where there is none
   */
  UpcastReader(ReadContext context, List<Payload> payloads, Optional<Family> previous) {
    this.context = context;
    this.payloads = payloads;
    this.previous = previous;
  }

  /** Whether a method is meant as one. */
  static boolean isUpcast(Element method) {
    return AnnotationUses.of(method).has(AnnotationNames.UPCAST);
  }

  /**
   * Reads those of the family.
   *
   * @param payloadTypes the interfaces of its payloads, where none can stand
   */
  List<Upcast> read(List<TypeElement> payloadTypes) {
    Set<TypeElement> elsewhere = new LinkedHashSet<>();
    payloadTypes.forEach(type -> collect(type, elsewhere));
    context.family().getInterfaces().forEach(parent -> collect(parent, elsewhere));
    elsewhere.remove(context.family());
    for (TypeElement type : elsewhere) {
      upcastsIn(type)
          .forEach(
              method ->
                  reportInvalid(
                      method, "stands in " + type.getSimpleName() + " and not in the family"));
    }
    List<Upcast> upcasts = new ArrayList<>();
    upcastsIn(context.family()).forEach(method -> read(method).ifPresent(upcasts::add));
    return upcasts;
  }

  private static void collect(TypeMirror type, Set<TypeElement> types) {
    if (type.getKind() == TypeKind.DECLARED) {
      collect((TypeElement) ((DeclaredType) type).asElement(), types);
    }
  }

  private static void collect(TypeElement type, Set<TypeElement> types) {
    if (types.add(type)) {
      type.getInterfaces().forEach(parent -> collect(parent, types));
    }
  }

  private static List<ExecutableElement> upcastsIn(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(UpcastReader::isUpcast)
        .toList();
  }

  private Optional<Upcast> read(ExecutableElement method) {
    Optional<String> mistake = mistakeOf(method);
    if (mistake.isPresent()) {
      reportInvalid(method, mistake.get());
      return Optional.empty();
    }
    TypeMirror parameter = method.getParameters().get(0).asType();
    Optional<ClassId> from =
        previous.flatMap(family -> payloadOf(parameter, family.payloads(), family.names()));
    if (from.isEmpty()) {
      report(
          method,
          Message.UPCAST_FROM_UNKNOWN,
          TypeTexts.of(parameter),
          previous
              .map(family -> "no payload of " + family.declaration().simpleName())
              .orElse("of no use, because the family names no \"previous\""));
    }
    TypeMirror returned = method.getReturnType();
    Optional<ClassId> to = payloadOf(returned, payloads, context.names());
    if (to.isEmpty()) {
      report(
          method,
          Message.UPCAST_TO_UNKNOWN,
          method.getSimpleName(),
          TypeTexts.of(returned),
          context.family().getSimpleName());
    }
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Upcast(
                Origin.of(method),
                method.getSimpleName().toString(),
                from.get(),
                to.get(),
                context.elements().isDeprecated(method)));
  }

  private static Optional<String> mistakeOf(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("is not static");
    }
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.of("is private");
    }
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("has type parameters");
    }
    if (method.getParameters().size() != 1) {
      return Optional.of("has " + method.getParameters().size() + " parameters");
    }
    return method.getThrownTypes().stream()
        .findFirst()
        .map(thrown -> "throws " + TypeTexts.of(thrown));
  }

  /**
   * The payload that a type is, or that a class is generated from. By name: the class may be
   * generated in this very round, and is then not known yet.
   */
  private static Optional<ClassId> payloadOf(
      TypeMirror type, List<Payload> payloads, FamilyNames names) {
    String name = type.getKind() == TypeKind.ERROR ? "" : TypeTexts.nameOf(type);
    String unknown = type.getKind() == TypeKind.ERROR ? TypeTexts.of(type) : "";
    return payloads.stream()
        .filter(
            payload ->
                payload.declaration().toString().equals(name)
                    || names.payloadClass(payload).toString().equals(name)
                    || names.payloadClass(payload).toString().equals(unknown)
                    || names.payloadClass(payload).simpleName().equals(unknown))
        .map(Payload::declaration)
        .findFirst();
  }

  private void reportInvalid(ExecutableElement method, String reason) {
    report(method, Message.UPCAST_INVALID, method.getSimpleName(), reason);
  }

  private void report(ExecutableElement method, Message message, Object... arguments) {
    Origin origin =
        AnnotationUses.of(method)
            .find(AnnotationNames.UPCAST)
            .map(AnnotationUse::origin)
            .orElse(Origin.of(method));
    context.report(origin, message, arguments);
  }
}
