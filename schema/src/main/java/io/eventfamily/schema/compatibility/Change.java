package io.eventfamily.schema.compatibility;

import io.eventfamily.schema.Compatibility;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One thing that is different in a newer version of a family.
 *
 * @param rule what kind of thing it is
 * @param site where it is declared
 * @param older how it was, for people; never a sensitive value
 * @param newer how it is now, for people; never a sensitive value
 * @param breaks the directions in which there are events that a reader rejects for it
 */
public record Change(Rule rule, Site site, String older, String newer, Set<Direction> breaks) {

  public Change {
    EnumSet<Direction> copy = EnumSet.noneOf(Direction.class);
    copy.addAll(breaks);
    breaks = Collections.unmodifiableSet(copy);
  }

  /** How much a change is, in the order of the versions that it needs. */
  public enum Kind {
    /** It needs no new version. */
    NONE,
    /** Nothing but texts for people, or the order of things. */
    DOCUMENTATION,
    /** Something that readers and writers can do without. */
    ADDITION,
    /** There are events that a reader rejects. */
    BREAK
  }

  /** How much it is. */
  public Kind kind() {
    return breaks.isEmpty() ? rule.kind() : Kind.BREAK;
  }

  /** The same with other directions. */
  public Change withBreaks(Set<Direction> others) {
    return new Change(rule, site, older, newer, others);
  }

  /** Whether it breaks what a level promises. */
  public boolean breaks(Compatibility level) {
    return (level.isBackward() && breaks.contains(Direction.BACKWARD))
        || (level.isForward() && breaks.contains(Direction.FORWARD));
  }

  /** How it was and how it is now, such as {@code task.created: title: required → optional}. */
  @Override
  public String toString() {
    return rule.id() + " at " + site.description() + ": " + older + " → " + newer + " " + breaks;
  }
}
