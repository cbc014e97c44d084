package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.FamilySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds names that were taken, and come back. A removed property's name stands in the events of old
 * versions, and whoever reads all of a topic meets it there.
 */
public final class ReservedNames {

  private static final Set<Rule> ADDED = Set.of(Rule.PROPERTY_ADDED, Rule.REQUIRED_PROPERTY_ADDED);

  private ReservedNames() {}

  /**
   * The properties of the newest version that the one before did not have, and that an older one
   * had as something else.
   *
   * @param chain the versions, the oldest first
   */
  public static List<Change> reused(List<FamilySchema> chain) {
    if (chain.isEmpty()) {
      return List.of();
    }
    int newest = chain.size() - 1;
    return reused(chain.subList(0, newest), new EarlierVersions(chain.get(newest)));
  }

  /**
   * The same.
   *
   * @param earlier the versions before the newest, the oldest first
   * @param versions compares them with the newest
   */
  public static List<Change> reused(List<FamilySchema> earlier, EarlierVersions versions) {
    if (earlier.size() < 2) {
      return List.of();
    }
    int last = earlier.size() - 1;
    Set<Site> back =
        versions.changesSince(earlier.get(last)).stream()
            .filter(change -> ADDED.contains(change.rule()))
            .map(Change::site)
            .collect(Collectors.toSet());
    List<Change> reused = new ArrayList<>();
    for (FamilySchema older : earlier.subList(0, last)) {
      for (Change change : versions.changesSince(older)) {
        if (back.contains(change.site())
            && !ADDED.contains(change.rule())
            && change.kind() == Change.Kind.BREAK) {
          reused.add(
              new Change(
                  Rule.NAME_REUSED,
                  change.site(),
                  change.older(),
                  change.newer(),
                  change.breaks()));
        }
      }
    }
    return reused.stream().distinct().toList();
  }
}
