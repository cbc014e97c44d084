package io.eventfamily.benchmark.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which event has arrived, without a look into it. The keys are used in turns, and the events
 * of a key keep their order.
 */
final class Arrivals {

  private final Map<String, Integer> next = new HashMap<>();
  private final int keys;

  Arrivals(List<String> keys) {
    this.keys = keys.size();
    for (int index = 0; index < keys.size(); index++) {
      next.put(keys.get(index), index);
    }
  }

  /** The index of the next event of a key. */
  int indexOf(String key) {
    int index = next.getOrDefault(key, -1);
    if (index < 0) {
      throw new IllegalStateException("No event has the key " + key);
    }
    next.put(key, index + keys);
    return index;
  }
}
