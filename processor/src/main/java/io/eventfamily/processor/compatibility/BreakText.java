package io.eventfamily.processor.compatibility;

import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.Direction;
import io.eventfamily.schema.compatibility.Rule;
import io.eventfamily.schema.compatibility.Site;

/**
 * What is said of a change that breaks something.
 *
 * @param change with the directions alone that count
 * @param older what the older version is called
 */
record BreakText(Change change, String older) {

  /** What changed: {@code task.created: title was required, and is optional (null-allowed)}. */
  String what() {
    return "%s was %s, and is %s (%s)"
        .formatted(change.site().description(), change.older(), change.newer(), change.rule().id());
  }

  /** Who cannot read what. */
  String consequence() {
    String forward = "readers of " + older + " may reject the new events";
    if (!change.breaks().contains(Direction.BACKWARD)) {
      return "So " + forward;
    }
    String backward = "events of " + older + " may be rejected here";
    return change.breaks().contains(Direction.FORWARD)
        ? "So " + backward + ", and " + forward
        : "So " + backward;
  }

  /** What would mend it, as the beginning of a sentence. */
  String remedy() {
    return change.rule() == Rule.REQUIRED_PROPERTY_ADDED
        ? "Make it @Nullable or give it a default"
        : "Take that back";
  }

  /** What would mend it where the older version is declared beside this one. */
  String remedyWithUpcast() {
    boolean upcastHelps =
        change.breaks().contains(Direction.BACKWARD)
            && !(change.site() instanceof Site.Family)
            && !(change.site() instanceof Site.EnvelopeProperty);
    return upcastHelps ? remedy() + ", write an @Upcast method" : remedy();
  }

  /** The level that allows the change, and of the one that is promised as much as goes with it. */
  Compatibility levelWithout(Compatibility promised) {
    boolean backward = promised.isBackward() && !change.breaks().contains(Direction.BACKWARD);
    boolean forward = promised.isForward() && !change.breaks().contains(Direction.FORWARD);
    if (backward) {
      return Compatibility.BACKWARD;
    }
    return forward ? Compatibility.FORWARD : Compatibility.NONE;
  }
}
