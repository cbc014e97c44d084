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

/** It is known what becomes of each older event: by itself, or by one method of the user's own. */
final class EvolutionCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    if (family.previous().isEmpty()) {
      return;
    }
    checkDuplicates(family, diagnostics);
    Lineage lineage = Lineage.of(family);
    if (family.evolution().readsPrevious()) {
      lineage
          .unreadable()
          .ifPresent(
              version ->
                  diagnostics.report(
                      family.evolution().origin(),
                      Message.PREVIOUS_ENVELOPE_NOT_READABLE,
                      version.version().declaration().simpleName(),
                      String.join("; ", version.obstacles())));
    }
    for (Step step : lineage.steps()) {
      if (step instanceof Step.Blocked blocked && family.evolution().readsPrevious()) {
        reportNeed(blocked, family, diagnostics);
      } else if (step instanceof Step.Same same) {
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

  private static void reportNeed(Step.Blocked step, Family family, Diagnostics diagnostics) {
    diagnostics.report(
        step.newer().origin(),
        Message.UPCAST_NEEDED,
        step.older().wireName(),
        step.newer().name(),
        String.join("; ", step.obstacles()),
        family.declaration().simpleName(),
        step.newer().name(),
        step.older().declaration().shortName());
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
