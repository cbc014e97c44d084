package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Constraint;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the constraints of a property. One that has no effect is reported, never passed over. */
final class ConstraintReader {

  private final ReadContext context;

  ConstraintReader(ReadContext context) {
    this.context = context;
  }

  List<Constraint> read(ExecutableElement method, AnnotationUses annotations) {
    List<Constraint> constraints = new ArrayList<>();
    for (AnnotationUse use : annotations.list()) {
      if (use.typeName().equals(AnnotationNames.SIZE)) {
        constraints.add(new Constraint.Size(use.origin(), use.integer("min"), use.integer("max")));
      } else if (isConstraint(use)) {
        reportUnsupported(use, "");
      }
    }
    rejectOnTypeArguments(method, method.getReturnType());
    return constraints;
  }

  /** Whether an annotation is a constraint of Bean Validation, of whatever age. */
  static boolean isConstraint(AnnotationUse use) {
    String name = use.typeName();
    return name.startsWith(AnnotationNames.CONSTRAINTS)
        || name.startsWith(AnnotationNames.OLD_VALIDATION)
        || name.equals(AnnotationNames.VALID);
  }

  private void rejectOnTypeArguments(ExecutableElement method, TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        argument.getAnnotationMirrors().stream()
            .map(mirror -> new AnnotationUse(method, mirror))
            .filter(use -> isConstraint(use) || use.simpleName().equals("Nullable"))
            .forEach(use -> reportUnsupported(use, " on a type argument"));
        rejectOnTypeArguments(method, argument);
      }
    }
  }

  private void reportUnsupported(AnnotationUse use, String where) {
    String hint =
        use.typeName().startsWith(AnnotationNames.OLD_VALIDATION)
            ? " from the package javax.validation: use jakarta.validation"
            : where + " in this version";
    context
        .diagnostics()
        .report(use.origin(), Message.CONSTRAINT_NOT_SUPPORTED, use.simpleName(), hint);
  }
}
