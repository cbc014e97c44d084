package io.eventfamily.cli.record;

import com.google.gson.JsonObject;
import io.eventfamily.cli.console.Printable;
import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.schema.baseline.BaselineFinding;
import io.eventfamily.schema.baseline.BaselineFinding.ChangedUnderVersion;
import io.eventfamily.schema.baseline.BaselineFinding.Incompatible;
import io.eventfamily.schema.baseline.BaselineFinding.NameTaken;
import io.eventfamily.schema.baseline.BaselineFinding.StepTooSmall;
import io.eventfamily.schema.baseline.BaselineFinding.VersionMissing;
import io.eventfamily.schema.baseline.BaselineFinding.VersionTooLow;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.Direction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says what keeps a version from being recorded: what, why, and the ways out. */
public final class FindingText {

  private static final String MORE = "  ";

  private final FoundSchema found;
  private final Path decisions;
  private final String arrow;

  /**
   * For the findings of a schema.
   *
   * @param decisions where breaks of the family are accepted
   * @param arrow between before and after
   */
  public FindingText(FoundSchema found, Path decisions, String arrow) {
    this.found = found;
    this.decisions = decisions;
    this.arrow = arrow;
  }

  /** The lines about a finding: the first says what, the indented ones more. */
  public List<String> lines(BaselineFinding finding) {
    List<String> lines = new ArrayList<>();
    if (finding instanceof VersionMissing missing) {
      lines.add("The family declares no version, but " + missing.last() + " is recorded.");
      lines.add(MORE + "Declare a version after it.");
    } else if (finding instanceof VersionTooLow low) {
      lines.add("The version is not after %s, which is recorded.".formatted(low.last()));
      lines.add(MORE + "Declare a version after it: a baseline only grows at its end.");
    } else if (finding instanceof ChangedUnderVersion changed) {
      changed.changes().forEach(change -> lines.add(describe(change)));
      lines.add(MORE + "%s is recorded, and was not like that.".formatted(found.version()));
      lines.add(MORE + "Undo it, or declare the version %s.".formatted(changed.lowest()));
    } else if (finding instanceof StepTooSmall step) {
      lines.add(describe(step.change()));
      lines.add(
          MORE
              + "%s: the step from %s to %s is too small for it."
                  .formatted(step.change().rule().id(), step.last(), found.version()));
      lines.add(MORE + "Undo it, or declare the version %s.".formatted(step.lowest()));
    } else if (finding instanceof Incompatible incompatible) {
      addIncompatible(incompatible, lines);
    } else if (finding instanceof NameTaken taken) {
      lines.add(Printable.of(taken.site().description()) + " has a reserved name.");
      lines.add(
          MORE
              + taken
                  .reserved()
                  .formerType()
                  .map(type -> "It stood for %s. ".formatted(Printable.of(type)))
                  .orElse("")
              + Printable.of(taken.reserved().reason()));
      lines.add(MORE + "Choose another name: it is reserved in %s.".formatted(decisions));
    }
    return lines;
  }

  private void addIncompatible(Incompatible finding, List<String> lines) {
    Change change = finding.change();
    lines.add(describe(change));
    lines.add(
        MORE
            + "%s breaks %s: %s."
                .formatted(
                    change.rule().id(),
                    found.schema().compatibility(),
                    who(change, finding.version().text())));
    lines.add(
        MORE
            + "Undo it, or declare the version %s, or accept it under \"acceptedBreaks\" in %s:"
                .formatted(finding.lowest(), decisions));
    JsonObject decision = new JsonObject();
    decision.addProperty("from", finding.version().text());
    decision.addProperty("to", found.version());
    decision.addProperty("rule", change.rule().id());
    decision.addProperty("place", change.site().path());
    decision.addProperty("reason", "why it may break");
    lines.add(MORE + MORE + Printable.of(decision.toString()));
  }

  private String who(Change change, String older) {
    List<String> sentences = new ArrayList<>();
    if (change.breaks().contains(Direction.BACKWARD)) {
      sentences.add("readers of %s reject events of %s".formatted(found.version(), older));
    }
    if (change.breaks().contains(Direction.FORWARD)) {
      sentences.add("readers of %s reject events of %s".formatted(older, found.version()));
    }
    return String.join(", and ", sentences);
  }

  private String describe(Change change) {
    return Printable.of(change.site().description())
        + ": "
        + Printable.of(change.older())
        + " "
        + arrow
        + " "
        + Printable.of(change.newer());
  }
}
