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
    if (chain.size() < 3) {
      return List.of();
    }
    FamilySchema newest = chain.get(chain.size() - 1);
    Set<Site> back =
        Comparison.compare(chain.get(chain.size() - 2), newest).stream()
            .filter(change -> ADDED.contains(change.rule()))
            .map(Change::site)
            .collect(Collectors.toSet());
    List<Change> reused = new ArrayList<>();
    for (FamilySchema older : chain.subList(0, chain.size() - 2)) {
      for (Change change : Comparison.compare(older, newest)) {
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
