package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.acceptance.Acceptance;
import java.util.EnumSet;
import java.util.Set;

/**
 * Two versions of a family, each of which reads what the other writes.
 *
 * @param sameSurroundings whether all that a property may refer to is the same in both
 */
record Versions(
    FamilySchema older,
    FamilySchema newer,
    Acceptance backward,
    Acceptance forward,
    boolean sameSurroundings) {

  static final Set<Direction> BOTH = Set.of(Direction.values());

  static Versions of(FamilySchema older, FamilySchema newer) {
    return new Versions(
        older,
        newer,
        new Acceptance(newer, older),
        new Acceptance(older, newer),
        older.format().equals(newer.format()) && older.definitions().equals(newer.definitions()));
  }

  /**
   * Tells whether a reader accepts what a writer writes.
   *
   * @param <T> what both declare
   */
  @FunctionalInterface
  interface Check<T> {
    boolean accepts(Acceptance acceptance, T reader, T writer);
  }

  /**
   * The directions in which something is not accepted.
   *
   * @param reach those in which there is anything to read
   */
  <T> Set<Direction> rejected(Set<Direction> reach, T inOlder, T inNewer, Check<T> check) {
    EnumSet<Direction> rejected = EnumSet.noneOf(Direction.class);
    if (reach.contains(Direction.BACKWARD) && !check.accepts(backward, inNewer, inOlder)) {
      rejected.add(Direction.BACKWARD);
    }
    if (reach.contains(Direction.FORWARD) && !check.accepts(forward, inOlder, inNewer)) {
      rejected.add(Direction.FORWARD);
    }
    return rejected;
  }

  /** The directions in which there is something to read. */
  <T> Set<Direction> accepted(Set<Direction> reach, T inOlder, T inNewer, Check<T> check) {
    EnumSet<Direction> accepted = EnumSet.noneOf(Direction.class);
    accepted.addAll(reach);
    accepted.removeAll(rejected(reach, inOlder, inNewer, check));
    return accepted;
  }
}
