package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;

/** Reads what the user wants to be said of a value that breaks a constraint. */
final class ConstraintMessages {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");

  private final ReadContext context;

  ConstraintMessages(ReadContext context) {
    this.context = context;
  }

  /**
   * The message of a constraint.
   *
   * @param declared the annotation on the property, at which mistakes are reported
   * @param use the constraint: the same, or part of it
   * @return empty where there is none of the user's own
   */
  Optional<String> read(AnnotationUse declared, AnnotationUse use) {
    if (!use.isExplicit("message")) {
      return Optional.empty();
    }
    String template = use.string("message");
    String rest = PARAMETER.matcher(template).replaceAll(name -> isKnown(use, name) ? "" : "{");
    if (rest.contains("{")) {
      context.report(declared.originOf("message"), Message.MESSAGE_NOT_RESOLVABLE, template);
      return Optional.empty();
    }
    return Optional.of(PARAMETER.matcher(template).replaceAll(name -> valueOf(use, name)));
  }

  private static boolean isKnown(AnnotationUse use, MatchResult parameter) {
    return use.attributes().stream()
        .filter(attribute -> attribute.getSimpleName().contentEquals(parameter.group(1)))
        .anyMatch(attribute -> hasText(attribute.getReturnType()));
  }

  /** Of arrays, classes and constants each compiler has a text of its own. */
  private static boolean hasText(TypeMirror type) {
    return type.getKind().isPrimitive() || TypeTexts.nameOf(type).equals("java.lang.String");
  }

  private static String valueOf(AnnotationUse use, MatchResult parameter) {
    return Matcher.quoteReplacement(use.text(parameter.group(1)));
  }
}
