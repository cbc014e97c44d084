package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a list of events into pieces that can be sent at once. Events are written when it is their
 * turn, so only those under way are held as bytes.
 */
final class Chunks<E extends Event<?>> {

  /** More would not be faster, and would be more to repeat. */
  private static final int MOST_ENTRIES = 500;

  private final List<E> events;
  private final Encoder<E> encoder;
  private final @Nullable String traceparent;
  private final BulkRoute route;
  private final int maxBodyBytes;

  /** Guarded by this, as what follows. */
  private int next;

  /** Written already, but it did not fit into the chunk before. */
  private @Nullable Encoded<E> left;

  Chunks(
      List<E> events,
      Encoder<E> encoder,
      @Nullable String traceparent,
      BulkRoute route,
      int maxBodyBytes) {
    this.events = events;
    this.encoder = encoder;
    this.traceparent = traceparent;
    this.route = route;
    this.maxBodyBytes = maxBodyBytes;
  }

  /**
   * What is to be sent at once.
   *
   * @param index the place of the first event in the list
   * @param first the only event, if there are no entries
   * @param entries of one bulk request; else empty
   */
  record Chunk<E extends Event<?>>(int index, Encoded<E> first, List<Entry<E>> entries) {}

  /** The next chunk; null where there is none. */
  synchronized @Nullable Chunk<E> next() {
    if (next == events.size()) {
      return null;
    }
    int start = next;
    Encoded<E> first = take();
    List<Entry<E>> entries = route.path() == null ? List.of() : entriesFrom(start, first);
    return new Chunk<>(start, first, entries.size() < 2 ? List.of() : entries);
  }

  private List<Entry<E>> entriesFrom(int start, Encoded<E> first) {
    List<Entry<E>> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    long length = BulkBody.BRACKETS - 1L;
    Encoded<E> encoded = first;
    while (true) {
      Entry<E> entry = encoder.entry(start + entries.size(), encoded);
      if (entry == null
          || length + entry.json().length + 1L > maxBodyBytes
          // The same event twice would have the same id twice, which Dapr takes for an error.
          || !ids.add(entry.id())) {
        if (!entries.isEmpty()) {
          putBack(encoded);
        }
        return entries;
      }
      length += entry.json().length + 1L;
      entries.add(entry);
      if (next == events.size() || entries.size() == MOST_ENTRIES) {
        return entries;
      }
      encoded = take();
    }
  }

  private Encoded<E> take() {
    Encoded<E> encoded = left;
    left = null;
    if (encoded == null) {
      encoded = encoder.encode(events.get(next), traceparent);
    }
    next++;
    return encoded;
  }

  private void putBack(Encoded<E> encoded) {
    left = encoded;
    next--;
  }
}
