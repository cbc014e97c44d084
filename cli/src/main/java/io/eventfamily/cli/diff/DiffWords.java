package io.eventfamily.cli.diff;

import io.eventfamily.cli.console.Printable;
import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.Direction;
import io.eventfamily.schema.compatibility.VersionStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What all forms for people say alike. */
final class DiffWords {

  private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");
  private static final int LONGEST_VALUE = 200;

  private DiffWords() {}

  /** Such as {@code task 1.0.0 → 1.1.0}. */
  static String title(FamilyDiff diff, String arrow) {
    Optional<FoundSchema> older = diff.older();
    Optional<FoundSchema> newer = diff.newer();
    if (older.isEmpty() || newer.isEmpty()) {
      return newer.or(() -> older).orElseThrow().label();
    }
    return older.get().family().equals(newer.get().family())
        ? "%s %s %s".formatted(older.get().label(), arrow, newer.get().version())
        : "%s %s %s".formatted(older.get().label(), arrow, newer.get().label());
  }

  /** Whether it is broken. */
  static String verdict(FamilyDiff diff) {
    if (diff.older().isEmpty()) {
      return "new family";
    }
    if (diff.newer().isEmpty()) {
      return diff.isBroken() ? "removed, breaks " + diff.level() : "removed";
    }
    if (diff.changes().isEmpty()) {
      return "no change";
    }
    return diff.isBroken() ? "breaks " + diff.level() : "keeps " + diff.level();
  }

  /** What something was or is, on one line and not too long. */
  static String value(String text) {
    return Printable.of(BREAK.matcher(text).replaceAll(" "), LONGEST_VALUE);
  }

  /** Who rejects what; empty where nobody does. */
  static String consequence(Change change) {
    List<String> sentences = new ArrayList<>();
    if (change.breaks().contains(Direction.BACKWARD)) {
      sentences.add("new readers reject old events");
    }
    if (change.breaks().contains(Direction.FORWARD)) {
      sentences.add("old readers reject new events");
    }
    return String.join(", ", sentences);
  }

  /** What the versions should be; empty where they say enough. */
  static Optional<String> step(FamilyDiff diff) {
    if (diff.older().isEmpty() || diff.newer().isEmpty() || diff.step() == VersionStep.NONE) {
      return Optional.empty();
    }
    return diff.lowest()
        .map(
            lowest ->
                diff.isStepEnough()
                    ? "The version may be %s or higher.".formatted(lowest)
                    : "The version must be %s or higher.".formatted(lowest));
  }

  /** A number of things. */
  static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
