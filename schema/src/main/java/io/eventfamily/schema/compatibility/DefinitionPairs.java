package io.eventfamily.schema.compatibility;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The definitions that are used at one place of both versions, whatever they are called. A pair is
 * handed out again when it turns out that it is reached in a further direction.
 */
final class DefinitionPairs {

  private final Map<Pair, Set<Direction>> reach = new LinkedHashMap<>();
  private final Deque<Pair> waiting = new ArrayDeque<>();

  /** The names of two definitions of one kind. */
  record Pair(String older, String newer) {}

  void add(String older, String newer, Set<Direction> directions) {
    Pair pair = new Pair(older, newer);
    boolean isNew = !reach.containsKey(pair);
    boolean isFurther =
        reach.computeIfAbsent(pair, unused -> EnumSet.noneOf(Direction.class)).addAll(directions);
    if ((isNew || isFurther) && !waiting.contains(pair)) {
      waiting.add(pair);
    }
  }

  /** One to be compared, or compared again. */
  Optional<Pair> next() {
    return Optional.ofNullable(waiting.poll());
  }

  Set<Direction> reachOf(Pair pair) {
    return Collections.unmodifiableSet(reach.getOrDefault(pair, Set.of()));
  }

  /** All of them, in the order in which they were met. */
  Set<Pair> all() {
    return Collections.unmodifiableSet(reach.keySet());
  }
}
