package io.eventfamily.schema.baseline;

import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.compatibility.Change;
import java.util.List;
import java.util.Optional;

/**
 * What people have decided about the versions of a family, each with a reason.
 *
 * @param acceptedBreaks changes that break somebody, and were made all the same
 * @param reservedNames names that must not come back
 */
public record Decisions(List<AcceptedBreak> acceptedBreaks, List<ReservedName> reservedNames) {

  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions(List.of(), List.of());

  public Decisions {
    acceptedBreaks = List.copyOf(acceptedBreaks);
    reservedNames = List.copyOf(reservedNames);
  }

  /**
   * A change that breaks somebody, and was made all the same.
   *
   * @param from the version before
   * @param to the version with the change
   * @param rule the id of the rule that the change is against
   * @param place what was changed: the {@link io.eventfamily.schema.compatibility.Site#path()}
   * @param reason why it was
   */
  public record AcceptedBreak(
      SchemaVersion from, SchemaVersion to, String rule, String place, String reason) {

    /** It was accepted for good: for all versions before, and in all that follow. */
    boolean covers(Change change, SchemaVersion older, SchemaVersion newer) {
      return rule.equals(change.rule().id())
          && place.equals(change.site().path())
          && older.isBefore(to)
          && !newer.isBefore(to);
    }
  }

  /**
   * A name that must not come back.
   *
   * @param place what had a property of that name: {@code envelope}, {@code payload/<event type>}
   *     or {@code record/<definition>}
   * @param name on the wire
   * @param formerType what it stood for
   * @param reason why it is reserved
   */
  public record ReservedName(
      String place, String name, Optional<String> formerType, String reason) {}

  /** Whether a change between two versions was accepted. */
  boolean accept(Change change, SchemaVersion older, SchemaVersion newer) {
    return acceptedBreaks.stream().anyMatch(each -> each.covers(change, older, newer));
  }
}
