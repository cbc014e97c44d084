package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Family;
import io.eventfamily.schema.SchemaVersion;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads which version of a family was before, and makes sure that it is one. */
final class PreviousVersionReader {

  private final ReadContext context;
  private final AnnotationUse annotation;
  private final PreviousFamilies families;

  PreviousVersionReader(ReadContext context, AnnotationUse annotation, PreviousFamilies families) {
    this.context = context;
    this.annotation = annotation;
    this.families = families;
  }

  /** Whether there is said to be a version before. */
  boolean isNamed() {
    return annotation.isExplicit("previous")
        && annotation.classOf("previous").filter(type -> type.getKind() == TypeKind.VOID).isEmpty();
  }

  /** Where it is named. */
  Origin origin() {
    return annotation.originOf("previous");
  }

  /** Reads it; empty where there is none, or it was reported, or must be waited for. */
  Optional<Family> read(String name, Optional<SchemaVersion> version) {
    if (!isNamed()) {
      return Optional.empty();
    }
    Optional<TypeMirror> type = annotation.classOf("previous");
    if (type.isEmpty() || type.get().getKind() == TypeKind.ERROR) {
      context.diagnostics().missingType(type.map(Object::toString).orElse("in \"previous\""));
      return Optional.empty();
    }
    Optional<AnnotationUse> family = familyOf(type.get());
    if (family.isEmpty()) {
      report(Message.PREVIOUS_IS_NO_FAMILY, TypeTexts.of(type.get()));
      return Optional.empty();
    }
    if (family.get().bool("view")) {
      report(Message.PREVIOUS_IS_VIEW, TypeTexts.of(type.get()));
      return Optional.empty();
    }
    return isOlder(name, version, family.get()) && isInNoCycle()
        ? families.read((TypeElement) family.get().element(), context.diagnostics())
        : Optional.empty();
  }

  private static Optional<AnnotationUse> familyOf(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? AnnotationUses.of(declared.asElement()).find(AnnotationNames.EVENT_FAMILY)
        : Optional.empty();
  }

  private boolean isOlder(String name, Optional<SchemaVersion> version, AnnotationUse previous) {
    String typeName = previous.element().getSimpleName().toString();
    String previousName = previous.string("name");
    if (!previousName.equals(name)) {
      report(Message.PREVIOUS_IS_OTHER_FAMILY, typeName, previousName, name);
      return false;
    }
    if (previous.element().equals(context.family())) {
      return true; // it is a cycle, which says more
    }
    String previousVersion = previous.string("version");
    Optional<SchemaVersion> parsed = SchemaVersion.parse(previousVersion);
    if (version.isEmpty()) {
      if (!annotation.isExplicit("version")) { // else it is reported as no version
        report(Message.PREVIOUS_WITHOUT_VERSION, typeName);
      }
      return false;
    }
    if (parsed.isPresent() && !parsed.get().isBefore(version.get())) {
      report(Message.PREVIOUS_IS_NOT_OLDER, typeName, previousVersion, version.get().text());
      return false;
    }
    BigInteger missing =
        parsed
            .map(SchemaVersion::major)
            .orElse(BigInteger.ONE)
            .max(BigInteger.ONE)
            .add(BigInteger.ONE);
    if (missing.compareTo(version.get().major()) < 0) {
      report(Message.PREVIOUS_LEAVES_GAP, typeName, version.get().text(), missing);
      return false;
    }
    return true;
  }

  /** Goes back over the annotations alone, before anything is read. */
  private boolean isInNoCycle() {
    Set<TypeElement> chain = new LinkedHashSet<>();
    Optional<AnnotationUse> family = Optional.of(annotation);
    while (family.isPresent()) {
      TypeElement type = (TypeElement) family.get().element();
      if (!chain.add(type)) {
        if (type.equals(context.family())) {
          report(Message.PREVIOUS_IS_CYCLE, textOf(chain, type));
        }
        return false; // a cycle of others is said there
      }
      family = family.get().classOf("previous").flatMap(PreviousVersionReader::familyOf);
    }
    return true;
  }

  private static String textOf(Set<TypeElement> chain, TypeElement start) {
    return chain.stream()
        .map(type -> type.getSimpleName() + " → ")
        .collect(Collectors.joining("", "", start.getSimpleName()));
  }

  private void report(Message message, Object... arguments) {
    context.report(origin(), message, arguments);
  }
}
