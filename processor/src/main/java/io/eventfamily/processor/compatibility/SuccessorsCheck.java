package io.eventfamily.processor.compatibility;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.VersionedName;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.Comparison;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares a payload that got a new event type with the one before it in the same family: {@code
 * task.created.v2} with {@code task.created}.
 */
final class SuccessorsCheck {

  private final Family family;
  private final FamilySchema schema;
  private final SiteOrigins origins;
  private final Diagnostics diagnostics;

  SuccessorsCheck(Family family, FamilySchema schema, Diagnostics diagnostics) {
    this.family = family;
    this.schema = schema;
    this.origins = new SiteOrigins(family);
    this.diagnostics = diagnostics;
  }

  void check() {
    for (EventSchema event : schema.events()) {
      predecessor(event).ifPresent(older -> check(older, event));
    }
  }

  private Optional<EventSchema> predecessor(EventSchema event) {
    VersionedName name = VersionedName.of(event.type());
    if (name.version() == 1) {
      return Optional.empty();
    }
    return schema.events().stream()
        .filter(other -> isEarlier(VersionedName.of(other.type()), name))
        .max(Comparator.comparing(other -> VersionedName.of(other.type()).version()));
  }

  private static boolean isEarlier(VersionedName one, VersionedName other) {
    return one.base().equals(other.base()) && one.version() < other.version();
  }

  private void check(EventSchema older, EventSchema newer) {
    List<Change> changes =
        Comparison.compare(
            schema.withEvents(List.of(older.withType(newer.type()))),
            schema.withEvents(List.of(newer)));
    for (Change change : changes) {
      if (change.breaks(family.compatibility())) {
        BreakText text = new BreakText(change, older.type());
        diagnostics.report(
            origins.of(change.site()),
            Message.INCOMPATIBLE_WITH_PREDECESSOR,
            text.what(),
            text.consequence(),
            text.remedy(),
            text.levelWithout(family.compatibility()));
      }
    }
  }
}
