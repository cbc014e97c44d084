package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.FamilySchema;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The changes from earlier versions of a family to one version, each found once, however often it
 * is asked for.
 *
 * <p>Not safe for several threads.
 */
public final class EarlierVersions {

  private final FamilySchema newest;
  private final IdentityHashMap<FamilySchema, List<Change>> changes = new IdentityHashMap<>();

  /**
   * Of one version.
   *
   * @param newest which all others are compared with
   */
  public EarlierVersions(FamilySchema newest) {
    this.newest = newest;
  }

  /** What {@link Comparison#compare} finds from an earlier version to this one. */
  public List<Change> changesSince(FamilySchema older) {
    return changes.computeIfAbsent(older, key -> Comparison.compare(key, newest));
  }
}
