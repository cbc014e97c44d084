package io.eventfamily.processor.compatibility;

import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Upcast;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.Direction;
import io.eventfamily.schema.compatibility.EventMatching;
import io.eventfamily.schema.compatibility.Site;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What methods of the user's own make of older events. Such events are read by the version before,
 * and so nothing that changed in them keeps this version from reading them.
 *
 * @param types the event types of the newer version whose older events a method takes
 * @param definitions the names of those that are also used elsewhere
 */
record UpcastReach(Set<String> types, Set<String> definitions) {

  static UpcastReach of(Family family, Family previous, FamilySchema older, FamilySchema newer) {
    Set<String> upcast =
        previous.payloads().stream()
            .filter(payload -> isTaken(payload, family))
            .map(Payload::wireName)
            .collect(Collectors.toSet());
    Set<String> types =
        EventMatching.of(older, newer).pairs().stream()
            .filter(pair -> upcast.contains(pair.older().type()))
            .map(pair -> pair.newer().type())
            .collect(Collectors.toSet());
    UsedDefinitions used = new UsedDefinitions(newer);
    used.add(newer.envelope());
    for (EventSchema event : newer.events()) {
      if (!types.contains(event.type())) {
        used.add(event.payload());
      }
    }
    return new UpcastReach(types, used.names());
  }

  private static boolean isTaken(Payload payload, Family family) {
    return family.evolution().upcasts().stream()
        .map(Upcast::from)
        .anyMatch(payload.declaration()::equals);
  }

  /** The directions that a change breaks nevertheless. */
  Set<Direction> breaks(Change change) {
    EnumSet<Direction> breaks = EnumSet.noneOf(Direction.class);
    breaks.addAll(change.breaks());
    if (covers(change.site())) {
      breaks.remove(Direction.BACKWARD);
    }
    return breaks;
  }

  private boolean covers(Site site) {
    if (site instanceof Site.Event event) {
      return types.contains(event.type());
    }
    if (site instanceof Site.PayloadProperty property) {
      return types.contains(property.eventType());
    }
    if (site instanceof Site.RecordProperty property) {
      return !definitions.contains(property.definition());
    }
    if (site instanceof Site.RecordType type) {
      return !definitions.contains(type.definition());
    }
    if (site instanceof Site.EnumType type) {
      return !definitions.contains(type.definition());
    }
    return site instanceof Site.UnionType type && !definitions.contains(type.definition());
  }
}
