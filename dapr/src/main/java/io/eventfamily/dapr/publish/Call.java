package io.eventfamily.dapr.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One call of the publisher while it is under way, and how to stop it. */
final class Call {

  private final Set<Runnable> onStop = new LinkedHashSet<>();
  private @Nullable String stopReason;
  private boolean isAbandoned;

  /** The caller wants no result any more: what is not published yet is forgotten. */
  void abandon() {
    synchronized (onStop) {
      isAbandoned = true;
    }
    stop("The caller has cancelled it.");
  }

  /** No further requests: what is not published yet has failed for this reason. */
  void stop(String reason) {
    List<Runnable> actions;
    synchronized (onStop) {
      if (stopReason == null) {
        stopReason = reason;
      }
      actions = new ArrayList<>(onStop);
      onStop.clear();
    }
    actions.forEach(Runnable::run);
  }

  /** Has something done when the call is stopped, or at once where it is already. */
  void onStop(Runnable action) {
    synchronized (onStop) {
      if (stopReason == null) {
        onStop.add(action);
        return;
      }
    }
    action.run();
  }

  void forget(Runnable action) {
    synchronized (onStop) {
      onStop.remove(action);
    }
  }

  /** Why the call is stopped; null while it is not. */
  @Nullable String stopReason() {
    synchronized (onStop) {
      return stopReason;
    }
  }

  boolean isAbandoned() {
    synchronized (onStop) {
      return isAbandoned;
    }
  }
}
