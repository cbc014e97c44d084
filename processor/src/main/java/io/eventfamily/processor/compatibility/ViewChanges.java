package io.eventfamily.processor.compatibility;

import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.Comparison;
import io.eventfamily.schema.compatibility.Direction;
import io.eventfamily.schema.compatibility.Rule;
import io.eventfamily.schema.compatibility.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a view differs from the versions that it reads, as far as it matters to who only reads. The
 * view counts as the newer version: what breaks BACKWARD is an event of the owner that it rejects.
 */
final class ViewChanges {

  /** What a view has for nothing, where it breaks nothing. */
  private static final Set<Rule> ADDED = Set.of(Rule.PROPERTY_ADDED, Rule.REQUIRED_PROPERTY_ADDED);

  /** A view has no partition key. */
  private static final Set<Rule> OF_WRITERS = Set.of(Rule.PARTITION_KEY_CHANGED);

  /** One change, and the versions that it was found in. */
  record Found(Change change, List<FamilySchema> owners) {}

  private final Map<Site, Map<Rule, Found>> bySite = new LinkedHashMap<>();
  private final List<FamilySchema> compared = new ArrayList<>();

  void compare(FamilySchema owner, FamilySchema view) {
    List<EventSchema> read =
        view.events().stream().filter(event -> owner.event(event.type()).isPresent()).toList();
    if (read.isEmpty()) {
      return; // nothing of it is read
    }
    compared.add(owner);
    List<EventSchema> written =
        read.stream().map(event -> owner.event(event.type()).orElseThrow()).toList();
    for (Change change : Comparison.compare(owner.withEvents(written), view.withEvents(read))) {
      if (isOfReaders(change)) {
        bySite
            .computeIfAbsent(change.site(), unused -> new LinkedHashMap<>())
            .computeIfAbsent(change.rule(), unused -> new Found(change, new ArrayList<>()))
            .owners()
            .add(owner);
      }
    }
  }

  private static boolean isOfReaders(Change change) {
    return !OF_WRITERS.contains(change.rule())
        && (change.breaks().contains(Direction.BACKWARD) || ADDED.contains(change.rule()));
  }

  /** The versions that have any event that is read. */
  List<FamilySchema> compared() {
    return compared;
  }

  /** The versions that were compared, and have a site's event. */
  List<FamilySchema> comparedAt(Site site) {
    return site instanceof Site.PayloadProperty property
        ? compared.stream().filter(owner -> owner.event(property.eventType()).isPresent()).toList()
        : compared;
  }

  /** All that were found, by their sites. */
  Map<Site, Map<Rule, Found>> bySite() {
    return bySite;
  }
}
