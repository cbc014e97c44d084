package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.UnionType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the sealed interfaces of records. */
final class UnionReader {

  /** What the property that tells the records apart is called where nobody says otherwise. */
  private static final String DISCRIMINATOR = "type";

  /** What Jackson calls it where its annotation stands without a name. */
  private static final String DISCRIMINATOR_OF_JACKSON = "@type";

  private static final Set<String> NAME_USES = Set.of("NAME", "SIMPLE_NAME");
  private static final Set<String> PROPERTY_INCLUSIONS = Set.of("PROPERTY", "EXISTING_PROPERTY");

  private final ReadContext context;

  UnionReader(ReadContext context) {
    this.context = context;
  }

  /**
   * Reads a sealed interface.
   *
   * @param branches filled with the records
   * @return empty where it was reported as a whole
   */
  Optional<UnionType> read(TypeElement type, Map<TypeElement, UnionType.Branch> branches) {
    AnnotationUses annotations = AnnotationUses.of(type);
    TypeAnnotations.reportOthers(
        type, context, AnnotationNames.JSON_TYPE_INFO, AnnotationNames.JSON_SUB_TYPES);
    Map<String, String> names = namesBySubType(annotations);
    collect(type, type, names, branches, new HashSet<>());
    if (branches.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new UnionType(
            Origin.of(type),
            ClassIds.of(type, context.elements()),
            discriminator(annotations),
            List.copyOf(branches.values()),
            Deprecation.isOnWayTo(type, context.elements()),
            context.documentation(type)));
  }

  private String discriminator(AnnotationUses annotations) {
    Optional<AnnotationUse> info = annotations.find(AnnotationNames.JSON_TYPE_INFO);
    if (info.isEmpty()) {
      return DISCRIMINATOR;
    }
    if (!NAME_USES.contains(info.get().constant("use"))) {
      context.report(info.get().originOf("use"), Message.TYPE_INFO_NOT_SUPPORTED, "use = NAME");
    }
    if (!PROPERTY_INCLUSIONS.contains(info.get().constant("include"))) {
      context.report(
          info.get().originOf("include"), Message.TYPE_INFO_NOT_SUPPORTED, "include = PROPERTY");
    }
    if (info.get().isExplicit("defaultImpl")) {
      context.report(info.get().originOf("defaultImpl"), Message.UNION_DEFAULT_NOT_SUPPORTED);
    }
    String property = info.get().string("property");
    return property.isEmpty() ? DISCRIMINATOR_OF_JACKSON : property;
  }

  private static Map<String, String> namesBySubType(AnnotationUses annotations) {
    Map<String, String> names = new LinkedHashMap<>();
    annotations
        .find(AnnotationNames.JSON_SUB_TYPES)
        .ifPresent(
            subTypes ->
                subTypes
                    .annotationsOf("value")
                    .forEach(
                        each ->
                            each.classOf("value")
                                .ifPresent(
                                    record ->
                                        names.put(TypeTexts.nameOf(record), each.string("name")))));
    return names;
  }

  private void collect(
      TypeElement union,
      TypeElement type,
      Map<String, String> names,
      Map<TypeElement, UnionType.Branch> branches,
      Set<TypeElement> visited) {
    if (!visited.add(type)) {
      return; // for an interface that permits itself, which does not compile
    }
    if (type.getPermittedSubclasses().isEmpty()) {
      context.report(Origin.of(type), Message.UNION_IS_EMPTY, type.getSimpleName());
    }
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      if (!MissingTypes.note(permitted, context.diagnostics())) {
        TypeElement element = (TypeElement) ((DeclaredType) permitted).asElement();
        if (element.getKind() == ElementKind.INTERFACE
            && element.getModifiers().contains(Modifier.SEALED)) {
          collect(union, element, names, branches, visited);
        } else if (!isBranch(element)) {
          context.report(
              Origin.of(union),
              Message.UNION_OF_OTHERS,
              union.getSimpleName(),
              TypeTexts.of(permitted));
        } else if (!branches.containsKey(element)) {
          add(union, element, names, branches);
        }
      }
    }
  }

  private boolean isBranch(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        && type.getTypeParameters().isEmpty()
        && context.visibility().sees(type);
  }

  private void add(
      TypeElement union,
      TypeElement record,
      Map<String, String> names,
      Map<TypeElement, UnionType.Branch> branches) {
    String tag = tag(record, names);
    branches.values().stream()
        .filter(other -> other.tag().equals(tag))
        .findFirst()
        .ifPresent(
            other ->
                context.report(
                    Origin.of(union),
                    Message.UNION_TAG_TAKEN,
                    tag,
                    other.record().simpleName(),
                    record.getSimpleName()));
    branches.put(record, new UnionType.Branch(tag, ClassIds.of(record, context.elements())));
  }

  private static String tag(TypeElement record, Map<String, String> names) {
    String listed = names.getOrDefault(record.getQualifiedName().toString(), "");
    if (!listed.isEmpty()) {
      return listed;
    }
    return AnnotationUses.of(record)
        .find(AnnotationNames.JSON_TYPE_NAME)
        .map(use -> use.string("value"))
        .filter(name -> !name.isEmpty())
        .orElse(record.getSimpleName().toString());
  }
}
