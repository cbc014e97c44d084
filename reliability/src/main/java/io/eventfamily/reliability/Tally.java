package io.eventfamily.reliability;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What became of the events of a test, by their ids: which were published, which were acknowledged,
 * how often each was seen, and whether those of a key were seen in their order. Can be shared
 * between threads.
 */
public final class Tally {

  private final Map<UUID, Fate> fates = new LinkedHashMap<>();
  private final Map<String, Integer> published = new HashMap<>();
  private final Map<String, Integer> latest = new HashMap<>();
  private int outOfOrder;

  /** An event: the how manieth of its key it is, and what was heard of it. */
  private static final class Fate {
    private final String key;
    private final int place;
    private boolean acknowledged;
    private int seen;

    Fate(String key, int place) {
      this.key = key;
      this.place = place;
    }
  }

  /**
   * An event is given to whoever publishes it, behind those of its key that were given before.
   *
   * @throws AssertionError where it was published before
   */
  public synchronized void publishing(UUID eventId, String key) {
    Fate fate = new Fate(key, published.merge(key, 1, Integer::sum));
    if (fates.put(eventId, fate) != null) {
      throw new AssertionError("The event " + eventId + " is published twice.");
    }
  }

  /**
   * The one who published an event was told that it is safe.
   *
   * @throws AssertionError where it was not published
   */
  public synchronized void acknowledged(UUID eventId) {
    fate(eventId).acknowledged = true;
  }

  /**
   * An event has arrived where it should.
   *
   * @throws AssertionError where it was not published
   */
  public synchronized void seen(UUID eventId) {
    Fate fate = fate(eventId);
    fate.seen++;
    // An event that comes again does not count: whoever tells duplicates passes over it.
    if (fate.seen == 1 && fate.place < latest.merge(fate.key, fate.place, Math::max)) {
      outOfOrder++;
    }
  }

  private Fate fate(UUID eventId) {
    Fate fate = fates.get(eventId);
    if (fate == null) {
      throw new AssertionError("Nobody has published the event " + eventId + ".");
    }
    return fate;
  }

  /** How many events were published. */
  public synchronized int events() {
    return fates.size();
  }

  /** How many of them were acknowledged. */
  public synchronized int acknowledged() {
    return (int) fates.values().stream().filter(fate -> fate.acknowledged).count();
  }

  /** How many were acknowledged and not seen. */
  public synchronized int lost() {
    return (int)
        fates.values().stream().filter(fate -> fate.acknowledged && fate.seen == 0).count();
  }

  /** How often an event was seen that had been seen before. */
  public synchronized int duplicated() {
    return fates.values().stream().mapToInt(fate -> Math.max(0, fate.seen - 1)).sum();
  }

  /** How many events were first seen after a later one of their key. */
  public synchronized int outOfOrder() {
    return outOfOrder;
  }

  @Override
  public synchronized String toString() {
    return "%d events, %d acknowledged, %d lost, %d out of order, %d duplicated"
        .formatted(events(), acknowledged(), lost(), outOfOrder(), duplicated());
  }
}
