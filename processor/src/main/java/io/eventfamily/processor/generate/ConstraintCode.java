package io.eventfamily.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.Constraint.Bound.Side;
import io.eventfamily.processor.model.TypeUse;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Constraints as expressions, and the constants of a class that they need. */
final class ConstraintCode {

  private static final Map<Integer, String> FLAGS = new LinkedHashMap<>();

  static {
    FLAGS.put(Pattern.UNIX_LINES, "UNIX_LINES");
    FLAGS.put(Pattern.CASE_INSENSITIVE, "CASE_INSENSITIVE");
    FLAGS.put(Pattern.COMMENTS, "COMMENTS");
    FLAGS.put(Pattern.MULTILINE, "MULTILINE");
    FLAGS.put(Pattern.DOTALL, "DOTALL");
    FLAGS.put(Pattern.UNICODE_CASE, "UNICODE_CASE");
    FLAGS.put(Pattern.CANON_EQ, "CANON_EQ");
  }

  private final FieldNames names;
  private final List<FieldSpec> constants = new ArrayList<>();

  /**
   * @param names those of the fields of the class
   */
  ConstraintCode(FieldNames names) {
    this.names = names;
  }

  /** The constants that were needed. */
  List<FieldSpec> constants() {
    return constants;
  }

  /**
   * What finds the problem that a value has; empty where there cannot be one.
   *
   * @param owner the constant of the property, which the names of constants begin with
   */
  Optional<CodeBlock> of(Constraint constraint, TypeUse use, CodeBlock value, String owner) {
    return Optional.ofNullable(call(constraint, use, value, owner))
        .map(call -> CodeBlock.of("$T.$L", RuntimeTypes.CONSTRAINTS, call))
        .map(
            problem ->
                constraint
                    .declaration()
                    .message()
                    .map(message -> CodeBlock.of("$L, $L", problem, StringCode.of(message)))
                    .orElse(problem));
  }

  private @Nullable CodeBlock call(
      Constraint constraint, TypeUse use, CodeBlock value, String owner) {
    if (constraint instanceof Constraint.Size size) {
      CodeBlock max =
          size.max() == Integer.MAX_VALUE
              ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
              : CodeBlock.of("$L", size.max());
      return CodeBlock.of("size($L, $L, $L)", value, size.min(), max);
    }
    if (constraint instanceof Constraint.NotBlank) {
      return CodeBlock.of("notBlank($L)", value);
    }
    if (constraint instanceof Constraint.Bound bound) {
      return CodeBlock.of("$L($L, $L)", method(bound), value, limit(bound, use.type(), owner));
    }
    if (constraint instanceof Constraint.Digits digits) {
      return CodeBlock.of("digits($L, $L, $L)", value, digits.integer(), digits.fraction());
    }
    if (constraint instanceof Constraint.Matches matches) {
      return CodeBlock.of("pattern($L, $L)", value, pattern(matches, owner));
    }
    if (constraint instanceof Constraint.Email) {
      return CodeBlock.of("email($L)", value);
    }
    if (constraint instanceof Constraint.MustBe mustBe) {
      return CodeBlock.of("mustBe($L, $L)", value, mustBe.expected());
    }
    return constraint instanceof Constraint.Null ? CodeBlock.of("isNull($L)", value) : null;
  }

  private static String method(Constraint.Bound bound) {
    if (bound.side() == Side.LOWER) {
      return bound.inclusive() ? "atLeast" : "moreThan";
    }
    return bound.inclusive() ? "atMost" : "lessThan";
  }

  private CodeBlock limit(Constraint.Bound bound, ValueType type, String owner) {
    BigDecimal limit = bound.limit();
    if (isIntegral(type) && isLong(limit)) {
      long value = limit.longValueExact();
      return value == (int) value ? CodeBlock.of("$L", value) : CodeBlock.of("$LL", value);
    }
    return constant(
        owner + (bound.side() == Side.LOWER ? "_MIN" : "_MAX"),
        TypeName.get(BigDecimal.class),
        CodeBlock.of("new $T($S)", BigDecimal.class, limit));
  }

  private static boolean isIntegral(ValueType type) {
    return type == Scalar.BYTE || type == Scalar.SHORT || type == Scalar.INT || type == Scalar.LONG;
  }

  private static boolean isLong(BigDecimal limit) {
    return limit.stripTrailingZeros().scale() <= 0
        && limit.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
        && limit.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
  }

  private CodeBlock pattern(Constraint.Matches matches, String owner) {
    CodeBlock.Builder compile =
        CodeBlock.builder().add("$T.compile($L", Pattern.class, StringCode.of(matches.regex()));
    String separator = ", ";
    for (Map.Entry<Integer, String> flag : FLAGS.entrySet()) {
      if ((matches.flags() & flag.getKey()) != 0) {
        compile.add("$L$T.$L", separator, Pattern.class, flag.getValue());
        separator = " | ";
      }
    }
    return constant(owner + "_PATTERN", TypeName.get(Pattern.class), compile.add(")").build());
  }

  private CodeBlock constant(String name, TypeName type, CodeBlock value) {
    String allocated = names.constant(name);
    constants.add(
        FieldSpec.builder(type, allocated, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build());
    return CodeBlock.of("$L", allocated);
  }
}
