package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.evolve.Lineage;
import io.eventfamily.processor.evolve.Step;
import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Upcast;
import java.util.HashMap;
import java.util.Map;

/** Each method that makes a payload of an older one is called, and no other would be. */
final class EvolutionCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    if (family.previous().isEmpty()) {
      return;
    }
    checkDuplicates(family, diagnostics);
    for (Step step : Lineage.of(family).steps()) {
      if (step instanceof Step.Same same) {
        checkUncalled(same, family, diagnostics);
      }
    }
  }

  private static void checkDuplicates(Family family, Diagnostics diagnostics) {
    Map<ClassId, Upcast> taken = new HashMap<>();
    for (Upcast upcast : family.evolution().upcasts()) {
      Upcast first = taken.putIfAbsent(upcast.from(), upcast);
      if (first != null) {
        diagnostics.report(
            upcast.origin(), Message.UPCAST_TAKEN, first.method(), upcast.from().shortName());
      }
    }
  }

  private static void checkUncalled(Step.Same step, Family family, Diagnostics diagnostics) {
    for (Upcast upcast : family.evolution().upcasts()) {
      if (upcast.from().equals(step.older().declaration())) {
        diagnostics.report(
            upcast.origin(),
            Message.UPCAST_NEVER_CALLED,
            step.older().wireName(),
            step.newer().declaration().shortName());
      }
    }
  }
}
