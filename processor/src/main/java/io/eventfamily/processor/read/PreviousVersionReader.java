package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.schema.SchemaVersion;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads which version of a family was before, and makes sure that it is one. */
final class PreviousVersionReader {

  private final ReadContext context;
  private final AnnotationUse annotation;

  PreviousVersionReader(ReadContext context, AnnotationUse annotation) {
    this.context = context;
    this.annotation = annotation;
  }

  void check(String name, Optional<SchemaVersion> version) {
    if (!annotation.isExplicit("previous")) {
      return;
    }
    Optional<TypeMirror> type = annotation.classOf("previous");
    if (type.isEmpty() || type.get().getKind() == TypeKind.ERROR) {
      context.diagnostics().missingType(type.map(Object::toString).orElse("in \"previous\""));
    } else if (type.get().getKind() != TypeKind.VOID) {
      check(name, version, type.get());
    }
  }

  private void check(String name, Optional<SchemaVersion> version, TypeMirror previous) {
    Optional<AnnotationUse> family =
        previous instanceof DeclaredType declared
            ? AnnotationUses.of((TypeElement) declared.asElement())
                .find(AnnotationNames.EVENT_FAMILY)
            : Optional.empty();
    String typeName = TypeTexts.of(previous);
    if (family.isEmpty()) {
      report(Message.PREVIOUS_IS_NO_FAMILY, typeName);
      return;
    }
    String previousName = family.get().string("name");
    if (!previousName.equals(name)) {
      report(Message.PREVIOUS_IS_OTHER_FAMILY, typeName, previousName, name);
      return;
    }
    String previousVersion = family.get().string("version");
    Optional<SchemaVersion> parsed = SchemaVersion.parse(previousVersion);
    if (version.isPresent() && parsed.isPresent() && !parsed.get().isBefore(version.get())) {
      report(Message.PREVIOUS_IS_NOT_OLDER, typeName, previousVersion, version.get().text());
    }
  }

  private void report(Message message, Object... arguments) {
    Origin origin = annotation.originOf("previous");
    context.report(origin, message, arguments);
  }
}
