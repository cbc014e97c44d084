package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what changed from one version of a family to the next.
 *
 * <p>A writer is closed: it writes what its version declares, in the form that generated codecs
 * give it. That holds for a family which keeps unknown properties, too: what it passes on is the
 * data of others, and judged where they are compared. A reader is open: it accepts what generated
 * codecs accept. A change breaks a direction where there are events of such writers that such
 * readers reject, and only there. Where this cannot be told, as for two regular expressions, it is
 * taken as a break.
 */
public final class Comparison {

  private final Versions versions;
  private final EventMatching events;
  private final DefinitionPairs definitions = new DefinitionPairs();

  private Comparison(FamilySchema older, FamilySchema newer) {
    this.versions = Versions.of(older, newer);
    this.events = EventMatching.of(older, newer);
  }

  /**
   * The changes: those of the family, of the envelope, of the events in the order of the newer
   * version, of what they use, and of what is there no more.
   */
  public static List<Change> compare(FamilySchema older, FamilySchema newer) {
    return new Comparison(older, newer).changes();
  }

  private List<Change> changes() {
    Changes changes = new Changes();
    new FamilyComparison(versions, changes).compare(definitions);
    Map<String, EventSchema> partners = new LinkedHashMap<>();
    events.pairs().forEach(pair -> partners.put(pair.newer().type(), pair.older()));
    for (EventSchema event : versions.newer().events()) {
      EventSchema partner = partners.get(event.type());
      if (partner == null) {
        changes.add(Rule.EVENT_ADDED, new Site.Event(event.type()), "absent", "there");
      } else if (!isUnchanged(partner, event)) {
        compare(partner, event, changes);
      }
    }
    changes.order(new Site.Family(), olderTypes(partners), List.copyOf(newerTypes()));
    definitionChanges().forEach(changes::addAll);
    events.removed().forEach(event -> addRemoved(event, changes));
    return changes.list();
  }

  /**
   * Whether an event is what it was. Most are, in most versions, and there is nothing to look for
   * in them. Its example is no part of it.
   */
  private boolean isUnchanged(EventSchema older, EventSchema newer) {
    return versions.sameSurroundings()
        && older.withExample(Optional.empty()).equals(newer.withExample(Optional.empty()));
  }

  /** The types of the newer version, for those of the older one that are still there. */
  private List<String> olderTypes(Map<String, EventSchema> partners) {
    List<String> older = versions.older().events().stream().map(EventSchema::type).toList();
    return partners.entrySet().stream()
        .sorted(Comparator.comparing(entry -> older.indexOf(entry.getValue().type())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<String> newerTypes() {
    return versions.newer().events().stream().map(EventSchema::type).toList();
  }

  private void addRemoved(EventSchema event, Changes changes) {
    boolean leftOut = events.acrossMajors();
    changes.add(
        leftOut ? Rule.EVENT_LEFT_OUT : Rule.EVENT_REMOVED,
        new Site.Event(event.type()),
        "there",
        "absent",
        leftOut ? Set.of() : Set.of(Direction.BACKWARD));
  }

  private void compare(EventSchema older, EventSchema newer, Changes changes) {
    Site site = new Site.Event(newer.type());
    changes.deprecation(site, older.deprecated(), newer.deprecated());
    changes.documentation(site, older.documentation(), newer.documentation());
    if (!older.partitionKey().equals(newer.partitionKey())) {
      changes.add(
          Rule.PARTITION_KEY_CHANGED,
          site,
          older.partitionKey().orElse("no partition key"),
          newer.partitionKey().orElse("no partition key"),
          Versions.BOTH);
    }
    Set<Direction> reach =
        versions.accepted(
            Versions.BOTH,
            older.payload(),
            newer.payload(),
            (side, reader, writer) -> side.hasValue(writer));
    new ObjectComparison(
            versions,
            definitions,
            changes,
            site,
            name -> new Site.PayloadProperty(newer.type(), name),
            Optional.empty())
        .compare(older.payload().properties(), newer.payload().properties(), reach);
    new RuleComparison(site, changes)
        .compare(older.payload().rules(), newer.payload().rules(), reach);
  }

  /** Those of records, enums and unions, in the order in which the newer version has these. */
  private List<List<Change>> definitionChanges() {
    Map<DefinitionPairs.Pair, List<Change>> changes = new LinkedHashMap<>();
    for (Optional<DefinitionPairs.Pair> pair = definitions.next();
        pair.isPresent();
        pair = definitions.next()) {
      changes.put(
          pair.get(), new DefinitionComparison(versions, definitions, pair.get()).compare());
    }
    List<DefinitionPairs.Pair> pairs = new ArrayList<>(changes.keySet());
    List<String> names =
        versions.newer().definitions().stream().map(definition -> definition.name()).toList();
    pairs.sort(Comparator.comparing(pair -> names.indexOf(pair.newer())));
    return pairs.stream().map(changes::get).toList();
  }
}
