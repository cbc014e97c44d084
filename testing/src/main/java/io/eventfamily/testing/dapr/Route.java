package io.eventfamily.testing.dapr;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a path of the sidecar's API asks for. Dapr cleans paths first: what is doubled, ends with a
 * slash, or goes up and down again means the same as what does not.
 *
 * @param isBulk whether many events are published at once
 * @param pubsub the component, decoded
 * @param topic the topic, decoded; may hold slashes
 */
record Route(boolean isBulk, String pubsub, String topic) {

  static final String HEALTH = "/v1.0/healthz";
  static final String OUTBOUND_HEALTH = "/v1.0/healthz/outbound";

  /** Finds out what to publish to; empty where the path is for something else. */
  static Optional<Route> ofPublishing(String cleanPath, boolean stableBulkPath) {
    List<String> steps = List.of(cleanPath.substring(1).split("/", -1));
    Optional<Route> bulk =
        startsWith(steps, "v1.0-alpha1", "publish", "bulk")
                || (stableBulkPath && startsWith(steps, "v1.0", "publish", "bulk"))
            ? target(true, steps, 3)
            : Optional.empty();
    // Where the path is too short for a bulk, the word is taken for a component.
    return bulk.or(
        () -> startsWith(steps, "v1.0", "publish") ? target(false, steps, 2) : Optional.empty());
  }

  private static boolean startsWith(List<String> steps, String... expected) {
    return steps.size() >= expected.length
        && steps.subList(0, expected.length).equals(List.of(expected));
  }

  private static Optional<Route> target(boolean isBulk, List<String> steps, int from) {
    if (steps.size() < from + 2) {
      return Optional.empty();
    }
    // Decoded as a query is: a plus is a blank.
    return Optional.of(
        new Route(
            isBulk,
            Metadata.decoded(steps.get(from)),
            Metadata.decoded(String.join("/", steps.subList(from + 1, steps.size())))));
  }

  /** A path as Go's {@code path.Clean} gives it, with a slash before it. */
  static String clean(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return "/" + String.join("/", steps);
  }
}
