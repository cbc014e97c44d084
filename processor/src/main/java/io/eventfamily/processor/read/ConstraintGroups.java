package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import java.util.List;

/** Values that every constraint can have, and that have no effect. */
final class ConstraintGroups {

  private ConstraintGroups() {}

  /**
   * Reports them.
   *
   * @param declared the annotation in the declaration, at which mistakes are reported
   * @param use the constraint: the same, or part of it
   */
  static void reject(AnnotationUse declared, AnnotationUse use, ReadContext context) {
    for (String attribute : List.of("groups", "payload")) {
      if (!use.arrayOf(attribute).isEmpty()) {
        context.report(
            declared.originOf(attribute), Message.CONSTRAINT_GROUPS, attribute, use.simpleName());
      }
    }
  }
}
