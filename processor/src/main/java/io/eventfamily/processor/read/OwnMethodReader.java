package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Rule;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** Reads the methods that are the user's own, and so no properties: rules and helpers. */
final class OwnMethodReader {

  /** Annotations that only a property can have. */
  private static final Set<String> OF_PROPERTIES =
      Set.of(
          AnnotationNames.DEFAULT_VALUE,
          AnnotationNames.EXAMPLE,
          AnnotationNames.PARTITION_KEY,
          AnnotationNames.SENSITIVE,
          AnnotationNames.JSON_PROPERTY,
          AnnotationNames.JSON_ALIAS,
          AnnotationNames.JSON_FORMAT);

  private final ReadContext context;
  private final RuleReader rules;

  OwnMethodReader(ReadContext context) {
    this.context = context;
    this.rules = new RuleReader(context);
  }

  /** Whether a method says that it judges the whole. */
  static boolean isRule(ExecutableElement method) {
    return RuleReader.annotation(method).isPresent();
  }

  /**
   * Reads a rule, or makes sure that a helper is nothing but that.
   *
   * @return empty where it is a helper, or was reported
   */
  Optional<Rule> read(ExecutableElement method) {
    Optional<AnnotationUse> rule = RuleReader.annotation(method);
    rejectOthers(method, rule);
    return rule.flatMap(use -> rules.read(method, use));
  }

  /** Annotations of properties would have no effect. */
  private void rejectOthers(ExecutableElement method, Optional<AnnotationUse> rule) {
    String ofRule = rule.map(AnnotationUse::typeName).orElse("");
    for (AnnotationUse use : AnnotationUses.of(method).list()) {
      boolean ofProperty =
          OF_PROPERTIES.contains(use.typeName()) || ConstraintReader.isConstraint(use);
      if (ofProperty && !use.typeName().equals(ofRule)) {
        context.report(
            use.origin(), Message.ANNOTATION_ON_HELPER, use.simpleName(), method.getSimpleName());
      }
    }
  }
}
