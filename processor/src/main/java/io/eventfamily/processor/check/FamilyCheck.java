package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.model.Family;

/** A rule that a family must keep. */
@FunctionalInterface
interface FamilyCheck {

  /** Reports every place that breaks the rule. */
  void check(Family family, Diagnostics diagnostics);
}
