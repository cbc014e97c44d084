package io.eventfamily.processor.evolve;

import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.schema.FamilySchemas;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.Comparison;
import io.eventfamily.schema.compatibility.Direction;
import io.eventfamily.schema.compatibility.Rule;
import java.util.List;
import java.util.Set;

/**
 * Whether a newer version reads what an older one writes, as it is: whatever the older writer may
 * write, the newer reader accepts.
 */
public final class DirectReading {

  /** They are about where events are found, and not about what is read of them. */
  private static final Set<Rule> NOT_OF_READING =
      Set.of(Rule.FAMILY_RENAMED, Rule.TOPIC_CHANGED, Rule.PARTITION_KEY_CHANGED);

  private final FamilySchema older;
  private final FamilySchema newer;

  /** From one version of a family to a later one. */
  public DirectReading(Family older, Family newer) {
    this.older = FamilySchemas.of(older);
    this.newer = FamilySchemas.of(newer);
  }

  /** Whether every payload of one type is read as a payload of the other. */
  public boolean canRead(Payload payload, Payload target) {
    EventSchema from = eventOf(older, payload);
    EventSchema to = eventOf(newer, target);
    // As one event of one version, so that the two are compared.
    return isRead(
        older.withEvents(List.of(from.withType(to.type()))),
        newer.withVersion(older.version()).withEvents(List.of(to)));
  }

  /** Whether every envelope is read, whatever its payload. */
  public boolean canReadEnvelope() {
    return isRead(older.withEvents(List.of()), newer.withEvents(List.of()));
  }

  private static boolean isRead(FamilySchema written, FamilySchema read) {
    return Comparison.compare(written, read).stream().noneMatch(DirectReading::isObstacle);
  }

  private static boolean isObstacle(Change change) {
    return change.breaks().contains(Direction.BACKWARD) && !NOT_OF_READING.contains(change.rule());
  }

  private static EventSchema eventOf(FamilySchema schema, Payload payload) {
    return schema.event(payload.wireName()).orElseThrow();
  }
}
