package io.eventfamily.processor.compatibility;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.schema.FamilySchemas;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.Comparison;
import io.eventfamily.schema.compatibility.Direction;
import io.eventfamily.schema.compatibility.Rule;
import io.eventfamily.schema.compatibility.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a family with the versions before it that are declared beside it.
 *
 * <p>Readers of this version read older events step by step, each version those of the one before.
 * So in that direction the version before is all that counts. Readers of an older version know no
 * steps, and must read the events of this version as they are, however old these readers are.
 */
final class PreviousCheck {

  private record Key(Rule rule, Site site) {}

  private final Family family;
  private final FamilySchema schema;
  private final SiteOrigins origins;
  private final Diagnostics diagnostics;
  private final Set<Key> reported = new HashSet<>();

  PreviousCheck(Family family, FamilySchema schema, Diagnostics diagnostics) {
    this.family = family;
    this.schema = schema;
    this.origins = new SiteOrigins(family);
    this.diagnostics = diagnostics;
  }

  void check() {
    if (family.previous().isEmpty()) {
      return;
    }
    Family previous = family.previous().get();
    FamilySchema older = FamilySchemas.of(previous);
    List<Change> changes = Comparison.compare(older, schema);
    UpcastReach upcasts = UpcastReach.of(family, previous, older, schema);
    changes.forEach(change -> check(change, upcasts.breaks(change), previous));
    noteNeedlessMajor(changes, previous);
    Optional<Family> earlier = previous.previous();
    while (earlier.isPresent()) {
      checkForward(earlier.get());
      earlier = earlier.get().previous();
    }
  }

  private void checkForward(Family earlier) {
    for (Change change : Comparison.compare(FamilySchemas.of(earlier), schema)) {
      if (change.breaks().contains(Direction.FORWARD)) {
        check(change, Set.of(Direction.FORWARD), earlier);
      }
    }
  }

  private void check(Change change, Set<Direction> breaks, Family older) {
    Change remaining = change.withBreaks(breaks);
    if (remaining.breaks(family.compatibility())
        && reported.add(new Key(change.rule(), change.site()))) {
      BreakText text = new BreakText(remaining, older.declaration().simpleName());
      diagnostics.report(
          origins.of(change.site()),
          Message.INCOMPATIBLE_WITH_PREVIOUS,
          text.what(),
          text.consequence(),
          text.remedyWithUpcast(),
          text.levelWithout(family.compatibility()));
    }
  }

  private void noteNeedlessMajor(List<Change> changes, Family previous) {
    String version = family.version().orElseThrow().text();
    boolean isMajor = !eventTypeSuffix(family).equals(eventTypeSuffix(previous));
    if (isMajor && changes.stream().allMatch(change -> change.breaks().isEmpty())) {
      diagnostics.report(
          family.origin(),
          Message.MAJOR_WITHOUT_BREAK,
          version,
          previous.declaration().simpleName());
    }
  }

  private static String eventTypeSuffix(Family family) {
    return family.version().map(SchemaVersion::eventTypeSuffix).orElse("");
  }
}
