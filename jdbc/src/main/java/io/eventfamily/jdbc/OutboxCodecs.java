package io.eventfamily.jdbc;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The codecs of all families that go into an outbox, found by the types of events.
 *
 * @param <E> what the events have in common: one family's event, or {@code Event<?>}
 */
final class OutboxCodecs<E extends Event<?>> {

  private final Map<String, EventCodec<? extends E>> byType = new HashMap<>();

  OutboxCodecs(Collection<? extends EventCodec<? extends E>> codecs) {
    if (codecs.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no codec. Name those of the families that go into the outbox.");
    }
    for (EventCodec<? extends E> codec : codecs) {
      for (String type : codec.eventTypes()) {
        EventCodec<? extends E> other = byType.put(type, codec);
        if (other != null) {
          throw new IllegalArgumentException(
              "The event type %s is written by %s and by %s. Name one of them, or give one family another name."
                  .formatted(type, other.getClass().getName(), codec.getClass().getName()));
        }
      }
    }
  }

  /** An event of a type is of that type's family; another one is told by a ClassCastException. */
  @SuppressWarnings("unchecked")
  EventCodec<E> codecOf(E event) {
    String type = event.eventType().wireName();
    EventCodec<? extends E> codec = byType.get(type);
    if (codec == null) {
      throw new IllegalArgumentException(
          "No codec writes events of the type %s. Name that of their family.".formatted(type));
    }
    return (EventCodec<E>) codec;
  }
}
