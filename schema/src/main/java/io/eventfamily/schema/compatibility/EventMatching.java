package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.SchemaVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which events of two versions are the same. They have one type; between two major versions the
 * suffix that tells these apart is put aside: {@code task.created} and {@code task.created.v2}.
 *
 * @param pairs in the order of the newer version
 * @param added those of the newer version alone
 * @param removed those of the older version alone
 * @param acrossMajors whether the versions are two major versions, which live side by side
 */
public record EventMatching(
    List<Pair> pairs, List<EventSchema> added, List<EventSchema> removed, boolean acrossMajors) {

  public EventMatching {
    pairs = List.copyOf(pairs);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** An event in both versions. */
  public record Pair(EventSchema older, EventSchema newer) {}

  /** Matches the events of two versions. */
  public static EventMatching of(FamilySchema older, FamilySchema newer) {
    List<Pair> pairs = new ArrayList<>();
    List<EventSchema> added = new ArrayList<>();
    List<EventSchema> removed = new ArrayList<>(older.events());
    String olderSuffix = suffix(older);
    String newerSuffix = suffix(newer);
    boolean isPutAside = !olderSuffix.equals(newerSuffix);
    for (EventSchema event : newer.events()) {
      String name = isPutAside ? without(event.type(), newerSuffix) : event.type();
      Optional<EventSchema> match =
          removed.stream()
              .filter(
                  candidate ->
                      name.equals(
                          isPutAside ? without(candidate.type(), olderSuffix) : candidate.type()))
              .findFirst();
      match.ifPresentOrElse(
          same -> {
            pairs.add(new Pair(same, event));
            removed.remove(same);
          },
          () -> added.add(event));
    }
    return new EventMatching(pairs, added, removed, areMajors(older, newer));
  }

  private static String suffix(FamilySchema family) {
    return family.version().map(SchemaVersion::eventTypeSuffix).orElse("");
  }

  private static String without(String type, String suffix) {
    return type.endsWith(suffix) ? type.substring(0, type.length() - suffix.length()) : type;
  }

  private static boolean areMajors(FamilySchema older, FamilySchema newer) {
    return older.version().isPresent()
        && newer.version().isPresent()
        && !older.version().get().major().equals(newer.version().get().major());
  }
}
