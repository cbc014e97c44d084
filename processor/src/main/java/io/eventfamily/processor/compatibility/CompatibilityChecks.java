package io.eventfamily.processor.compatibility;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.model.Family;
import io.eventfamily.schema.FamilySchema;
import java.nio.file.Path;
import java.util.Optional;

/** Everything that a family is compared with. */
public final class CompatibilityChecks {

  private CompatibilityChecks() {}

  /**
   * Reports what breaks the compatibility that a family promises.
   *
   * @param schema the family's
   * @param baseline the folder of the recorded versions
   */
  public static void check(
      Family family, FamilySchema schema, Optional<Path> baseline, Diagnostics diagnostics) {
    new PreviousCheck(family, schema, diagnostics).check();
    new SuccessorsCheck(family, schema, diagnostics).check();
    baseline.ifPresent(folder -> new RecordedCheck(family, schema, diagnostics).check(folder));
  }
}
