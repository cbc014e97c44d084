package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.SchemaVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which events of two versions are the same. They have one type; of the others, between two major
 * versions, the suffix that tells these apart is put aside: {@code task.created} and {@code
 * task.created.v2}.
 *
 * @param pairs in the order of the newer version
 * @param added those of the newer version alone
 * @param removed those of the older version alone
 * @param acrossMajors whether the versions have event types of their own, and live side by side
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
    Map<String, EventSchema> partners = new LinkedHashMap<>();
    List<EventSchema> removed = new ArrayList<>(older.events());
    match(partners, removed, newer, (one, other) -> one.type().equals(other.type()));
    String olderSuffix = suffix(older);
    String newerSuffix = suffix(newer);
    boolean acrossMajors = !olderSuffix.equals(newerSuffix);
    if (acrossMajors) {
      match(
          partners,
          removed,
          newer,
          (one, other) ->
              without(one.type(), olderSuffix).equals(without(other.type(), newerSuffix)));
    }
    List<Pair> pairs = new ArrayList<>();
    List<EventSchema> added = new ArrayList<>();
    for (EventSchema event : newer.events()) {
      Optional.ofNullable(partners.get(event.type()))
          .ifPresentOrElse(partner -> pairs.add(new Pair(partner, event)), () -> added.add(event));
    }
    return new EventMatching(pairs, added, removed, acrossMajors);
  }

  private static void match(
      Map<String, EventSchema> partners,
      List<EventSchema> rest,
      FamilySchema newer,
      BiPredicate<EventSchema, EventSchema> isSame) {
    for (EventSchema event : newer.events()) {
      if (!partners.containsKey(event.type())) {
        rest.stream()
            .filter(candidate -> isSame.test(candidate, event))
            .findFirst()
            .ifPresent(
                partner -> {
                  partners.put(event.type(), partner);
                  rest.remove(partner);
                });
      }
    }
  }

  private static String suffix(FamilySchema family) {
    return family.version().map(SchemaVersion::eventTypeSuffix).orElse("");
  }

  private static String without(String type, String suffix) {
    return type.endsWith(suffix) ? type.substring(0, type.length() - suffix.length()) : type;
  }
}
