package io.eventfamily.processor.schema;

import io.eventfamily.processor.model.Constraint;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several constraints as one. Of limits that contradict each other an interval is left that nothing
 * is in.
 */
final class MergedConstraints {

  private static final Interval NOTHING = Interval.closed(BigDecimal.ONE, BigDecimal.ZERO);

  private Interval size = Interval.ALL;
  private Interval range = Interval.ALL;
  private Constraints.@Nullable Digits digits;
  private final List<Constraints.Pattern> patterns = new ArrayList<>();
  private boolean notBlank;
  private boolean email;
  private @Nullable Boolean mustBe;
  private boolean alwaysNull;

  private MergedConstraints() {}

  static Constraints of(List<Constraint> constraints) {
    MergedConstraints merged = new MergedConstraints();
    constraints.forEach(merged::add);
    return new Constraints(
        merged.size,
        merged.range,
        Optional.ofNullable(merged.digits),
        merged.patterns,
        merged.notBlank,
        merged.email,
        Optional.ofNullable(merged.mustBe),
        merged.alwaysNull);
  }

  private void add(Constraint constraint) {
    if (constraint instanceof Constraint.Size limits) {
      size = size.and(interval(limits));
    } else if (constraint instanceof Constraint.Bound bound) {
      range = range.and(interval(bound));
    } else if (constraint instanceof Constraint.Digits limits) {
      digits = and(digits, limits);
    } else if (constraint instanceof Constraint.Matches matches) {
      patterns.add(new Constraints.Pattern(matches.regex(), matches.flags()));
    } else if (constraint instanceof Constraint.NotBlank) {
      notBlank = true;
    } else if (constraint instanceof Constraint.Email) {
      email = true;
    } else if (constraint instanceof Constraint.MustBe expected) {
      range = mustBe != null && mustBe != expected.expected() ? NOTHING : range;
      mustBe = expected.expected();
    } else if (constraint instanceof Constraint.Null) {
      alwaysNull = true;
    } else if (!(constraint instanceof Constraint.NotNull)) {
      throw new IllegalArgumentException("Unknown: " + constraint);
    }
  }

  private static Interval interval(Constraint.Size limits) {
    Interval from =
        limits.min() > 0 ? Interval.atLeast(BigDecimal.valueOf(limits.min())) : Interval.ALL;
    return limits.max() < Integer.MAX_VALUE
        ? from.and(Interval.atMost(BigDecimal.valueOf(limits.max())))
        : from;
  }

  private static Interval interval(Constraint.Bound bound) {
    Optional<Interval.Bound> limit =
        Optional.of(new Interval.Bound(bound.limit(), bound.inclusive()));
    return switch (bound.side()) {
      case LOWER -> new Interval(limit, Optional.empty());
      case UPPER -> new Interval(Optional.empty(), limit);
    };
  }

  private static Constraints.Digits and(
      Constraints.@Nullable Digits before, Constraint.Digits limits) {
    return before == null
        ? new Constraints.Digits(limits.integer(), limits.fraction())
        : new Constraints.Digits(
            Math.min(before.integer(), limits.integer()),
            Math.min(before.fraction(), limits.fraction()));
  }
}
