package io.eventfamily.processor.compatibility;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Family;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.baseline.BaselineCheck;
import io.eventfamily.schema.baseline.BaselineException;
import io.eventfamily.schema.baseline.BaselineFinding;
import io.eventfamily.schema.baseline.BaselineFolder;
import io.eventfamily.schema.compatibility.Change;
import java.nio.file.Path;

/** Compares a family with its versions that were recorded. */
final class RecordedCheck {

  private final Family family;
  private final FamilySchema schema;
  private final SiteOrigins origins;
  private final Diagnostics diagnostics;

  RecordedCheck(Family family, FamilySchema schema, Diagnostics diagnostics) {
    this.family = family;
    this.schema = schema;
    this.origins = new SiteOrigins(family);
    this.diagnostics = diagnostics;
  }

  void check(Path path) {
    try {
      BaselineFolder folder = BaselineFolder.open(path);
      Path decisions = folder.decisionsFile(family.name());
      for (BaselineFinding finding :
          BaselineCheck.check(
              schema, folder.versions(family.name()), folder.decisions(family.name()))) {
        report(finding, decisions);
      }
    } catch (BaselineException e) {
      diagnostics.report(family.origin(), Message.BASELINE_NOT_READABLE, e.getMessage());
    }
  }

  private void report(BaselineFinding finding, Path decisions) {
    if (finding instanceof BaselineFinding.VersionMissing missing) {
      reportAtFamily(
          Message.VERSION_MISSING,
          family.name(),
          family.declaration().simpleName(),
          missing.last());
    } else if (finding instanceof BaselineFinding.VersionTooLow low) {
      reportAtFamily(Message.VERSION_BEFORE_RECORDED, version(), low.last());
    } else if (finding instanceof BaselineFinding.ChangedUnderVersion changed) {
      Change first = changed.changes().get(0);
      diagnostics.report(
          origins.of(first.site()),
          Message.CHANGED_UNDER_RECORDED_VERSION,
          version(),
          text(first),
          changed.lowest());
    } else if (finding instanceof BaselineFinding.StepTooSmall small) {
      diagnostics.report(
          origins.of(small.change().site()),
          Message.VERSION_STEP_TOO_SMALL,
          version(),
          small.last(),
          text(small.change()),
          small.lowest());
    } else if (finding instanceof BaselineFinding.Incompatible incompatible) {
      report(incompatible, decisions);
    } else if (finding instanceof BaselineFinding.NameTaken taken) {
      diagnostics.report(
          origins.of(taken.site()),
          Message.NAME_RESERVED,
          taken.site().description(),
          taken.reserved().reason(),
          decisions);
    }
  }

  private void report(BaselineFinding.Incompatible finding, Path decisions) {
    BreakText text = new BreakText(finding.change(), "version " + finding.version());
    diagnostics.report(
        origins.of(finding.change().site()),
        Message.INCOMPATIBLE_WITH_RECORDED,
        text.what(),
        text.consequence(),
        text.remedy(),
        finding.lowest(),
        decisions,
        acceptance(finding));
  }

  /** What to add to the decisions. */
  private String acceptance(BaselineFinding.Incompatible finding) {
    return """
        {"from": "%s", "to": "%s", "rule": "%s", "place": "%s", "reason": "…"}"""
        .formatted(
            finding.version(),
            version(),
            finding.change().rule().id(),
            finding.change().site().path());
  }

  private void reportAtFamily(Message message, Object... arguments) {
    diagnostics.report(family.origin(), message, arguments);
  }

  private String version() {
    return schema.version().orElseThrow().text();
  }

  private static String text(Change change) {
    return new BreakText(change, "").what();
  }
}
