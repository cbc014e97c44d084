package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Rule;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Reads the rules that go across properties: methods of the user's own that judge the whole. */
final class RuleReader {

  private final ReadContext context;
  private final ConstraintMessages messages;

  RuleReader(ReadContext context) {
    this.context = context;
    this.messages = new ConstraintMessages(context);
  }

  /**
   * Reads a method.
   *
   * @param use what says that it is a rule
   * @return empty where it was reported
   */
  Optional<Rule> read(ExecutableElement method, AnnotationUse use) {
    ConstraintGroups.reject(use, use, context);
    boolean judges =
        method.getReturnType().getKind() == TypeKind.BOOLEAN
            && method.getParameters().isEmpty()
            && method.getTypeParameters().isEmpty()
            && method.getThrownTypes().isEmpty()
            && !method.getModifiers().contains(Modifier.STATIC)
            && !method.getModifiers().contains(Modifier.PRIVATE);
    if (!judges) {
      context.report(use.origin(), Message.RULE_INVALID, method.getSimpleName());
      return Optional.empty();
    }
    String name = method.getSimpleName().toString();
    return Optional.of(
        new Rule(
            Origin.of(method),
            name,
            use.typeName().equals(AnnotationNames.ASSERT_TRUE),
            messages.read(use, use).orElse("breaks the rule " + name),
            context.elements().isDeprecated(method)));
  }

  /** What says that a method with a body judges. */
  static Optional<AnnotationUse> annotation(ExecutableElement method) {
    AnnotationUses annotations =
        AnnotationUses.of(method)
            .and(AnnotationUses.of(method, method.getReturnType().getAnnotationMirrors()));
    return List.of(AnnotationNames.ASSERT_TRUE, AnnotationNames.ASSERT_FALSE).stream()
        .map(annotations::find)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
