package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.model.Family;
import java.util.List;

/** All rules. */
public final class FamilyChecks {

  private static final List<FamilyCheck> ALL =
      List.of(
          new GeneratedNamesCheck(),
          new EventTypesCheck(),
          new PropertyNamesCheck(),
          new PartitionKeyCheck(),
          new GeneratedMembersCheck(),
          new RecordsCheck(),
          new ConstraintsCheck(),
          new DefaultsCheck(),
          new ExamplesCheck(),
          new TextsCheck(),
          new TypeNamesCheck(),
          new EvolutionCheck(),
          new ViewMembersCheck());

  private FamilyChecks() {}

  /** Reports everything that is wrong with a family. */
  public static void check(Family family, Diagnostics diagnostics) {
    ALL.forEach(check -> check.check(family, diagnostics));
  }
}
