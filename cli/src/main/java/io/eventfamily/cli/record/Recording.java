package io.eventfamily.cli.record;

import io.eventfamily.cli.record.Judged.Status;
import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.baseline.BaselineCheck;
import io.eventfamily.schema.baseline.BaselineFinding;
import io.eventfamily.schema.baseline.BaselineFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges schemas against a baseline, each after those that come before it in the same call. */
public final class Recording {

  private final BaselineFolder baseline;
  private final Map<String, List<FamilySchema>> released = new HashMap<>();

  private Recording(BaselineFolder baseline) {
    this.baseline = baseline;
  }

  /**
   * What becomes of schemas. Nothing is written.
   *
   * @param found those of a family in the order of their versions
   * @throws io.eventfamily.schema.baseline.BaselineException where the baseline cannot be read
   */
  public static List<Judged> judge(BaselineFolder baseline, List<FoundSchema> found) {
    Recording recording = new Recording(baseline);
    return found.stream().map(recording::judge).toList();
  }

  /**
   * Adds those that may be added.
   *
   * @throws io.eventfamily.schema.baseline.BaselineException where one of them cannot be written
   */
  public static void write(BaselineFolder baseline, List<Judged> judged) {
    baseline.record(
        judged.stream()
            .filter(each -> each.status() == Status.RECORDED)
            .map(each -> each.found().schema())
            .toList());
  }

  private Judged judge(FoundSchema found) {
    FamilySchema schema = found.schema();
    List<FamilySchema> versions =
        released.computeIfAbsent(found.family(), name -> new ArrayList<>(baseline.versions(name)));
    List<BaselineFinding> findings =
        BaselineCheck.check(schema, versions, baseline.decisions(found.family()));
    if (!findings.isEmpty()) {
      return new Judged(found, Status.REFUSED, findings);
    }
    if (schema.version().isEmpty()) {
      return new Judged(found, Status.SKIPPED, List.of());
    }
    SchemaVersion version = schema.version().get();
    if (versions.stream().anyMatch(each -> version.equals(each.version().orElseThrow()))) {
      return new Judged(found, Status.UNCHANGED, List.of());
    }
    versions.add(schema);
    versions.sort(Comparator.comparing(each -> each.version().orElseThrow()));
    return new Judged(found, Status.RECORDED, List.of());
  }
}
