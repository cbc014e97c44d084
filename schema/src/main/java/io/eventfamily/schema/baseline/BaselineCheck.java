package io.eventfamily.schema.baseline;

import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.EarlierVersions;
import io.eventfamily.schema.compatibility.ReservedNames;
import io.eventfamily.schema.compatibility.Rule;
import io.eventfamily.schema.compatibility.Site;
import io.eventfamily.schema.compatibility.VersionStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Judges whether a version of a family may follow those that are recorded. It must be compatible
 * with every earlier version of its major version, because old events stay in topics. A new major
 * version has event types of its own, and may break everything.
 */
public final class BaselineCheck {

  private record Key(Rule rule, Site site) {}

  private final FamilySchema current;
  private final SchemaVersion version;
  private final List<FamilySchema> recorded;
  private final Decisions decisions;
  private final EarlierVersions versions;
  private final List<BaselineFinding> findings = new ArrayList<>();
  private final Set<Key> reported = new HashSet<>();

  private BaselineCheck(
      FamilySchema current,
      SchemaVersion version,
      List<FamilySchema> recorded,
      Decisions decisions) {
    this.current = current;
    this.version = version;
    this.recorded = recorded;
    this.decisions = decisions;
    this.versions = new EarlierVersions(current);
  }

  /**
   * What keeps a version from following the recorded ones; nothing where none is recorded.
   *
   * @param recorded in the order of their versions
   */
  public static List<BaselineFinding> check(
      FamilySchema current, List<FamilySchema> recorded, Decisions decisions) {
    if (current.version().isEmpty()) {
      return checkUnversioned(recorded);
    }
    BaselineCheck check = new BaselineCheck(current, current.version().get(), recorded, decisions);
    check.run();
    return List.copyOf(check.findings);
  }

  /** A family without a version may be the first, beside later ones with types of their own. */
  private static List<BaselineFinding> checkUnversioned(List<FamilySchema> recorded) {
    List<FamilySchema> ofFirst =
        recorded.stream().filter(each -> versionOf(each).eventTypeSuffix().isEmpty()).toList();
    return ofFirst.isEmpty()
        ? List.of()
        : List.of(new BaselineFinding.VersionMissing(versionOf(last(ofFirst))));
  }

  private void run() {
    Optional<FamilySchema> same = find(each -> versionOf(each).equals(version));
    if (same.isPresent()) {
      checkUnchanged(same.get());
    } else {
      checkIsLast();
    }
    List<FamilySchema> earlier = select(each -> versionOf(each).isBefore(version));
    List<FamilySchema> sameMajor =
        earlier.stream().filter(each -> isSameMajor(versionOf(each))).toList();
    for (int index = sameMajor.size() - 1; index >= 0; index--) {
      checkCompatible(sameMajor.get(index));
    }
    checkNames(sameMajor);
    if (same.isEmpty() && !earlier.isEmpty()) {
      checkStep(last(earlier));
    }
  }

  private void checkUnchanged(FamilySchema same) {
    List<Change> changes =
        versions.changesSince(same).stream()
            .filter(change -> change.kind() != Change.Kind.NONE)
            .toList();
    if (!changes.isEmpty()) {
      findings.add(
          new BaselineFinding.ChangedUnderVersion(
              changes, VersionStep.next(version, step(changes))));
    }
  }

  private void checkIsLast() {
    List<FamilySchema> later =
        select(each -> isSameMajor(versionOf(each)) && version.isBefore(versionOf(each)));
    if (!later.isEmpty()) {
      findings.add(new BaselineFinding.VersionTooLow(versionOf(last(later))));
    }
  }

  private void checkCompatible(FamilySchema older) {
    SchemaVersion from = versionOf(older);
    if (VersionStep.mayBreak(from, version)) {
      return;
    }
    for (Change change : versions.changesSince(older)) {
      if (change.breaks(current.compatibility())) {
        report(change, from);
      }
    }
  }

  private void checkNames(List<FamilySchema> sameMajor) {
    Set<Site> sites = new HashSet<>();
    reported.forEach(key -> sites.add(key.site()));
    for (Change change : ReservedNames.reused(sameMajor, versions)) {
      if (!sites.contains(change.site())) {
        report(change, versionOf(last(sameMajor)));
      }
    }
    Map<String, Site> properties = PropertySites.of(current);
    for (Decisions.ReservedName reserved : decisions.reservedNames()) {
      Site site = properties.get(reserved.place() + "/" + reserved.name());
      if (site != null) {
        findings.add(new BaselineFinding.NameTaken(site, reserved));
      }
    }
  }

  private void report(Change change, SchemaVersion from) {
    if (!decisions.accept(change, from, version)
        && reported.add(new Key(change.rule(), change.site()))) {
      findings.add(
          new BaselineFinding.Incompatible(
              from, change, VersionStep.next(version, VersionStep.MAJOR)));
    }
  }

  private void checkStep(FamilySchema last) {
    SchemaVersion from = versionOf(last);
    for (Change change : versions.changesSince(last)) {
      boolean isAccepted = decisions.accept(change, from, version);
      VersionStep step = step(List.of(isAccepted ? change.withBreaks(Set.of()) : change));
      boolean isReported = reported.contains(new Key(change.rule(), change.site()));
      if (!isReported && VersionStep.between(from, version).compareTo(step) < 0) {
        findings.add(new BaselineFinding.StepTooSmall(from, change, VersionStep.next(from, step)));
        return; // one shows it
      }
    }
  }

  /** What the level does not promise to leave alone is no break here, but more than a text. */
  private VersionStep step(List<Change> changes) {
    Compatibility level = current.compatibility();
    return VersionStep.required(
        changes.stream()
            .map(change -> change.breaks(level) ? change : change.withBreaks(Set.of()))
            .toList());
  }

  private boolean isSameMajor(SchemaVersion other) {
    return other.major().equals(version.major());
  }

  private Optional<FamilySchema> find(Predicate<FamilySchema> condition) {
    return recorded.stream().filter(condition).findFirst();
  }

  private List<FamilySchema> select(Predicate<FamilySchema> condition) {
    return recorded.stream().filter(condition).toList();
  }

  private static FamilySchema last(List<FamilySchema> schemas) {
    return schemas.get(schemas.size() - 1);
  }

  private static SchemaVersion versionOf(FamilySchema schema) {
    return schema.version().orElseThrow();
  }
}
