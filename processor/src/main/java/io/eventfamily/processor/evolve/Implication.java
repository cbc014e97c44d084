package io.eventfamily.processor.evolve;

import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.Constraint.Bound;
import io.eventfamily.processor.model.Constraint.Digits;
import io.eventfamily.processor.model.Constraint.Email;
import io.eventfamily.processor.model.Constraint.Matches;
import io.eventfamily.processor.model.Constraint.MustBe;
import io.eventfamily.processor.model.Constraint.NotBlank;
import io.eventfamily.processor.model.Constraint.NotNull;
import io.eventfamily.processor.model.Constraint.Null;
import io.eventfamily.processor.model.Constraint.Size;

/** Whether whatever keeps one constraint keeps another one. */
final class Implication {

  private Implication() {}

  static boolean holds(Constraint known, Constraint wanted) {
    if (wanted instanceof Size to) {
      return known instanceof Size from && from.min() >= to.min() && from.max() <= to.max();
    }
    if (wanted instanceof Bound to) {
      return known instanceof Bound from && isWithin(from, to);
    }
    if (wanted instanceof Digits to) {
      return known instanceof Digits from
          && from.integer() <= to.integer()
          && from.fraction() <= to.fraction();
    }
    if (wanted instanceof Matches to) {
      return known instanceof Matches from
          && from.regex().equals(to.regex())
          && from.flags() == to.flags();
    }
    if (wanted instanceof MustBe to) {
      return known instanceof MustBe from && from.expected() == to.expected();
    }
    return (wanted instanceof NotBlank && known instanceof NotBlank)
        || (wanted instanceof Email && known instanceof Email)
        || (wanted instanceof Null && known instanceof Null)
        || (wanted instanceof NotNull && known instanceof NotNull);
  }

  private static boolean isWithin(Bound from, Bound to) {
    if (from.side() != to.side()) {
      return false;
    }
    int order = from.limit().compareTo(to.limit());
    return order == 0
        ? to.inclusive() || !from.inclusive()
        : order > 0 == (to.side() == Bound.Side.LOWER);
  }
}
