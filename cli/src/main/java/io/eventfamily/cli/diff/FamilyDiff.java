package io.eventfamily.cli.diff;

import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.Comparison;
import io.eventfamily.schema.compatibility.VersionStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a family.
 *
 * @param older empty where it is new
 * @param newer empty where it is there no more
 * @param level what it must not break
 * @param changes none where one of the two is empty
 */
public record FamilyDiff(
    Optional<FoundSchema> older,
    Optional<FoundSchema> newer,
    Compatibility level,
    List<Change> changes) {

  public FamilyDiff {
    changes = List.copyOf(changes);
  }

  /**
   * What became of a family.
   *
   * @param level empty for what the family promises
   */
  static FamilyDiff of(
      Optional<FoundSchema> older, Optional<FoundSchema> newer, Optional<Compatibility> level) {
    FoundSchema last = newer.or(() -> older).orElseThrow();
    return new FamilyDiff(
        older,
        newer,
        level.orElse(last.schema().compatibility()),
        older.isPresent() && newer.isPresent()
            ? Comparison.compare(older.get().schema(), newer.get().schema())
            : List.of());
  }

  /** The name of the family. */
  public String name() {
    return newer.or(() -> older).orElseThrow().family();
  }

  /** Whether the level is broken. A family that is gone can read nothing any more. */
  public boolean isBroken() {
    return newer.isEmpty() ? level.isBackward() : !breaking().isEmpty();
  }

  /** The changes that break the level. */
  public List<Change> breaking() {
    return changes.stream().filter(change -> change.breaks(level)).toList();
  }

  /** The changes that break somebody, but nothing that the level promises. */
  public List<Change> tolerated() {
    return changes.stream()
        .filter(change -> !change.breaks().isEmpty() && !change.breaks(level))
        .toList();
  }

  /** The changes of a kind; not those of the kind that breaks. */
  public List<Change> harmless(Change.Kind kind) {
    return changes.stream()
        .filter(change -> change.breaks().isEmpty() && change.kind() == kind)
        .toList();
  }

  /** How far the newer version must be from the older one. */
  public VersionStep step() {
    return VersionStep.required(counted());
  }

  /** The lowest version that may have the changes; empty where the older one has no version. */
  public Optional<SchemaVersion> lowest() {
    return older
        .flatMap(found -> found.schema().version())
        .map(version -> VersionStep.next(version, step()));
  }

  /** Whether the newer version tells enough; true where there is nothing to tell it from. */
  public boolean isStepEnough() {
    Optional<SchemaVersion> from = older.flatMap(found -> found.schema().version());
    Optional<SchemaVersion> to = newer.flatMap(found -> found.schema().version());
    return from.isEmpty()
        || step() == VersionStep.NONE
        || (to.isPresent() && VersionStep.isEnough(from.get(), to.get(), counted()));
  }

  /** The changes as they count for the version: what the level does not promise is no break. */
  private List<Change> counted() {
    return changes.stream()
        .map(change -> change.breaks(level) ? change : change.withBreaks(Set.of()))
        .toList();
  }
}
