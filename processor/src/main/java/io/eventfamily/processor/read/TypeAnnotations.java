package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import javax.lang.model.element.TypeElement;

/** What is said of a type as a whole. */
final class TypeAnnotations {

  private TypeAnnotations() {}

  /**
   * Reports what has no effect. A constraint of a type is judged by a class in any case: those that
   * the processor knows cannot stand there.
   *
   * @param supported the annotations of Jackson that have an effect
   */
  static void reportOthers(TypeElement type, ReadContext context, String... supported) {
    AnnotationUses annotations = AnnotationUses.of(type);
    JacksonAnnotations.reportOthers(annotations, context, supported);
    for (AnnotationUse use : annotations.list()) {
      if (ConstraintReader.isConstraint(use)) {
        context.report(use.origin(), Message.CONSTRAINT_WITH_VALIDATOR, use.simpleName());
      }
    }
  }
}
