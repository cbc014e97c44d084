package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of constraint, each of which is compared alone. */
enum Aspect {
  SIZE(Rule.SIZE_NARROWED, Rule.SIZE_WIDENED, Rule.SIZE_CHANGED) {
    @Override
    Constraints only(Constraints all) {
      return Constraints.NONE.withSize(all.size());
    }
  },
  RANGE(Rule.RANGE_NARROWED, Rule.RANGE_WIDENED, Rule.RANGE_CHANGED) {
    @Override
    Constraints only(Constraints all) {
      return Constraints.NONE.withRange(all.range());
    }
  },
  DIGITS(Rule.DIGITS_NARROWED, Rule.DIGITS_WIDENED, Rule.DIGITS_CHANGED) {
    @Override
    Constraints only(Constraints all) {
      return all.digits().map(Constraints.NONE::withDigits).orElse(Constraints.NONE);
    }
  },
  PATTERN(Rule.PATTERN_ADDED, Rule.PATTERN_REMOVED, Rule.PATTERN_CHANGED) {
    @Override
    Constraints only(Constraints all) {
      return Constraints.NONE.withPatterns(all.patterns());
    }

    @Override
    boolean isSame(Constraints one, Constraints other) {
      return Set.copyOf(one.patterns()).equals(Set.copyOf(other.patterns()));
    }
  },
  NOT_BLANK(Rule.NOT_BLANK_ADDED, Rule.NOT_BLANK_REMOVED, Rule.NOT_BLANK_ADDED) {
    @Override
    Constraints only(Constraints all) {
      return flags(all.notBlank(), false, Optional.empty(), false);
    }
  },
  EMAIL(Rule.EMAIL_ADDED, Rule.EMAIL_REMOVED, Rule.EMAIL_ADDED) {
    @Override
    Constraints only(Constraints all) {
      return flags(false, all.email(), Optional.empty(), false);
    }
  },
  ASSERTION(Rule.ASSERTION_ADDED, Rule.ASSERTION_REMOVED, Rule.ASSERTION_CHANGED) {
    @Override
    Constraints only(Constraints all) {
      return flags(false, false, all.mustBe(), false);
    }
  },
  ALWAYS_NULL(Rule.ALWAYS_NULL_ADDED, Rule.ALWAYS_NULL_REMOVED, Rule.ALWAYS_NULL_ADDED) {
    @Override
    Constraints only(Constraints all) {
      return flags(false, false, Optional.empty(), all.alwaysNull());
    }
  };

  private final Rule narrowed;
  private final Rule widened;
  private final Rule changed;

  Aspect(Rule narrowed, Rule widened, Rule changed) {
    this.narrowed = narrowed;
    this.widened = widened;
    this.changed = changed;
  }

  /** Nothing but this kind. */
  abstract Constraints only(Constraints all);

  boolean isSame(Constraints one, Constraints other) {
    return only(one).equals(only(other));
  }

  /** The rule of a change in this kind. */
  Rule rule(Set<Direction> breaks) {
    return switch (breaks.size()) {
      case 0 -> Rule.CONSTRAINT_REPHRASED;
      case 1 -> breaks.contains(Direction.BACKWARD) ? narrowed : widened;
      default -> changed;
    };
  }

  private static Constraints flags(
      boolean notBlank, boolean email, Optional<Boolean> mustBe, boolean alwaysNull) {
    return new Constraints(
        Interval.ALL,
        Interval.ALL,
        Optional.empty(),
        List.of(),
        notBlank,
        email,
        mustBe,
        alwaysNull);
  }
}
