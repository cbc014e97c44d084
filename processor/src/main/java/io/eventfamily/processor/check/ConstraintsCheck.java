package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.TypeUse;

/** A constraint fits the type, and some value can meet it. */
final class ConstraintsCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    for (Property property : family.allProperties()) {
      property.use().withParts().forEach(use -> check(use, diagnostics));
    }
  }

  private static void check(TypeUse use, Diagnostics diagnostics) {
    for (Constraint constraint : use.constraints()) {
      if (!Applicability.appliesTo(constraint, use.type())) {
        diagnostics.report(
            constraint.origin(),
            Message.CONSTRAINT_NOT_APPLICABLE,
            constraint.name(),
            use.type().description(),
            Applicability.domain(constraint));
      } else {
        checkNull(use, constraint, diagnostics);
      }
    }
    SizeLimits.check(use, diagnostics);
    NumberLimits.check(use, diagnostics);
  }

  private static void checkNull(TypeUse use, Constraint constraint, Diagnostics diagnostics) {
    boolean nullable = use.nullable() && !use.isOptional();
    if (nullable && Applicability.forbidsNull(constraint)) {
      diagnostics.report(constraint.origin(), Message.CONSTRAINT_FORBIDS_NULL, constraint.name());
    } else if (constraint instanceof Constraint.Null && !use.nullable()) {
      diagnostics.report(constraint.origin(), Message.NULL_NEEDS_NULLABLE);
    }
  }
}
