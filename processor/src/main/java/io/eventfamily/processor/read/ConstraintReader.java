package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.Constraint.Bound.Side;
import io.eventfamily.processor.model.Constraint.Declaration;
import io.eventfamily.processor.model.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads constraints. One that has no effect is reported, never passed over. */
final class ConstraintReader {

  private static final Set<String> OF_CLOCK =
      Set.of("Past", "PastOrPresent", "Future", "FutureOrPresent");

  private final ReadContext context;
  private final ConstraintMessages messages;

  ConstraintReader(ReadContext context) {
    this.context = context;
    this.messages = new ConstraintMessages(context);
  }

  /** Whether an annotation is a constraint, of whatever age and making. */
  static boolean isConstraint(AnnotationUse use) {
    String name = use.typeName();
    return name.startsWith(AnnotationNames.CONSTRAINTS)
        || name.startsWith(AnnotationNames.OLD_VALIDATION)
        || name.equals(AnnotationNames.VALID)
        || isCustom(use);
  }

  private static boolean isCustom(AnnotationUse use) {
    return use.ofType().has(AnnotationNames.CONSTRAINT);
  }

  List<Constraint> read(AnnotationUses annotations) {
    List<Constraint> constraints = new ArrayList<>();
    for (AnnotationUse use : annotations.list()) {
      add(use, use, new HashSet<>(), constraints);
    }
    return constraints;
  }

  /**
   * @param declared the annotation on the property, at which mistakes are reported
   * @param use the constraint: the same, or part of it
   * @param unfolded the custom constraints that it is part of
   */
  private void add(
      AnnotationUse declared,
      AnnotationUse use,
      Set<String> unfolded,
      List<Constraint> constraints) {
    String name = use.typeName();
    if (name.startsWith(AnnotationNames.OLD_VALIDATION)) {
      report(declared, Message.CONSTRAINT_OF_OLD_VALIDATION, use.simpleName());
    } else if (name.startsWith(AnnotationNames.CONSTRAINTS) && name.endsWith(".List")) {
      use.annotationsOf("value").forEach(each -> add(each, each, unfolded, constraints));
    } else if (name.startsWith(AnnotationNames.CONSTRAINTS)) {
      ConstraintGroups.reject(declared, use, context);
      addStandard(declared, use, constraints);
    } else if (isCustom(use)) {
      ConstraintGroups.reject(declared, use, context);
      unfold(declared, use, unfolded, constraints);
    } else {
      addRepeatedCustom(use, unfolded, constraints);
    }
  }

  /** The container of a custom constraint that can be repeated. */
  private void addRepeatedCustom(
      AnnotationUse use, Set<String> unfolded, List<Constraint> constraints) {
    use.annotationsOf("value").stream()
        .filter(ConstraintReader::isCustom)
        .forEach(each -> add(each, each, unfolded, constraints));
  }

  private void unfold(
      AnnotationUse declared,
      AnnotationUse use,
      Set<String> unfolded,
      List<Constraint> constraints) {
    AnnotationUses parts = use.ofType();
    AnnotationUse constraint = parts.find(AnnotationNames.CONSTRAINT).orElseThrow();
    boolean overrides =
        use.attributes().stream()
            .anyMatch(
                attribute -> AnnotationUses.of(attribute).has(AnnotationNames.OVERRIDES_ATTRIBUTE));
    if (!constraint.arrayOf("validatedBy").isEmpty() || overrides) {
      report(declared, Message.CONSTRAINT_WITH_VALIDATOR, use.simpleName());
    } else if (unfolded.add(use.typeName())) {
      parts.list().stream()
          .filter(ConstraintReader::isConstraint)
          .forEach(part -> add(declared, part, unfolded, constraints));
      unfolded.remove(use.typeName());
    }
  }

  private void addStandard(
      AnnotationUse declared, AnnotationUse use, List<Constraint> constraints) {
    String name = use.simpleName();
    Declaration declaration =
        new Declaration(declared.origin(), name, messages.read(declared, use));
    switch (name) {
      case "NotNull" -> constraints.add(new Constraint.NotNull(declaration));
      case "Null" -> constraints.add(new Constraint.Null(declaration));
      case "NotEmpty" -> constraints.add(new Constraint.Size(declaration, 1, Integer.MAX_VALUE));
      case "NotBlank" -> constraints.add(new Constraint.NotBlank(declaration));
      case "Size" ->
          constraints.add(new Constraint.Size(declaration, use.integer("min"), use.integer("max")));
      case "Min" -> constraints.add(bound(declaration, Side.LOWER, longLimit(use), true));
      case "Max" -> constraints.add(bound(declaration, Side.UPPER, longLimit(use), true));
      case "DecimalMin" -> addDecimal(declared, use, declaration, Side.LOWER, constraints);
      case "DecimalMax" -> addDecimal(declared, use, declaration, Side.UPPER, constraints);
      case "Positive" -> constraints.add(zeroBound(declaration, Side.LOWER, false));
      case "PositiveOrZero" -> constraints.add(zeroBound(declaration, Side.LOWER, true));
      case "Negative" -> constraints.add(zeroBound(declaration, Side.UPPER, false));
      case "NegativeOrZero" -> constraints.add(zeroBound(declaration, Side.UPPER, true));
      case "Digits" ->
          constraints.add(
              new Constraint.Digits(declaration, use.integer("integer"), use.integer("fraction")));
      case "Pattern" -> addPattern(declared, use, declaration, constraints);
      case "Email" -> {
        constraints.add(new Constraint.Email(declaration));
        if (!use.string("regexp").equals(".*")) {
          addPattern(declared, use, declaration, constraints);
        }
      }
      case "AssertTrue" -> constraints.add(new Constraint.MustBe(declaration, true));
      case "AssertFalse" -> constraints.add(new Constraint.MustBe(declaration, false));
      default ->
          report(
              declared,
              OF_CLOCK.contains(name)
                  ? Message.CONSTRAINT_OF_CLOCK
                  : Message.CONSTRAINT_NOT_SUPPORTED,
              name);
    }
  }

  private static Constraint bound(
      Declaration declaration, Side side, BigDecimal limit, boolean inclusive) {
    return new Constraint.Bound(declaration, side, limit, inclusive);
  }

  private static Constraint zeroBound(Declaration declaration, Side side, boolean inclusive) {
    return bound(declaration, side, BigDecimal.ZERO, inclusive);
  }

  private static BigDecimal longLimit(AnnotationUse use) {
    return BigDecimal.valueOf(use.longInteger("value"));
  }

  private void addDecimal(
      AnnotationUse declared,
      AnnotationUse use,
      Declaration declaration,
      Side side,
      List<Constraint> constraints) {
    String text = use.string("value");
    Optional<BigDecimal> limit = Decimals.parse(text);
    if (limit.isEmpty()) {
      context.report(declared.originOf("value"), Message.LIMIT_INVALID, text, use.simpleName());
    }
    limit.ifPresent(
        value -> constraints.add(bound(declaration, side, value, use.bool("inclusive"))));
  }

  private void addPattern(
      AnnotationUse declared,
      AnnotationUse use,
      Declaration declaration,
      List<Constraint> constraints) {
    String regex = use.string("regexp");
    int flags = 0;
    for (String flag : use.constantsOf("flags")) {
      flags |= flag(flag);
    }
    try {
      constraints.add(
          new Constraint.Matches(declaration, Pattern.compile(regex, flags).pattern(), flags));
    } catch (PatternSyntaxException e) {
      context.report(
          declared.originOf("regexp"), Message.PATTERN_INVALID, regex, e.getDescription());
    }
  }

  private static int flag(String name) {
    return switch (name) {
      case "UNIX_LINES" -> Pattern.UNIX_LINES;
      case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
      case "COMMENTS" -> Pattern.COMMENTS;
      case "MULTILINE" -> Pattern.MULTILINE;
      case "DOTALL" -> Pattern.DOTALL;
      case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
      case "CANON_EQ" -> Pattern.CANON_EQ;
      default -> 0;
    };
  }

  private void report(AnnotationUse declared, Message message, Object... arguments) {
    context.report(declared.origin(), message, arguments);
  }
}
