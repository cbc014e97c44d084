package io.eventfamily.spring.kafka;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/** The families that have a codec, and the classes of their events and payloads. */
final class EventFamilies {

  /**
   * A family.
   *
   * @param events the class of its events; {@code Event} where its codec does not tell
   * @param payloads what all of its payloads are; {@code Object} where its codec does not tell
   */
  record Family(EventCodec<?> codec, Class<?> events, Class<?> payloads) {

    static Family of(EventCodec<?> codec) {
      ResolvableType event = ResolvableType.forClass(EventCodec.class, codec.getClass());
      Class<?> events = event.getGeneric(0).resolve(Event.class);
      Class<?> payloads = ResolvableType.forClass(Event.class, events).getGeneric(0).toClass();
      return new Family(codec, events, payloads);
    }
  }

  private final List<Family> all;
  private final Map<String, Family> byType = new HashMap<>();

  EventFamilies(List<EventCodec<?>> codecs) {
    this.all = codecs.stream().<Family>map(Family::of).toList();
    for (Family family : all) {
      family.codec().eventTypes().forEach(type -> byType.put(type, family));
    }
  }

  List<Family> all() {
    return all;
  }

  List<EventCodec<?>> codecs() {
    return all.stream().<EventCodec<?>>map(Family::codec).toList();
  }

  /** The family that has a type of event; null where none has. */
  @Nullable Family ofType(@Nullable String eventType) {
    return eventType == null ? null : byType.get(eventType);
  }

  /** Whether events of a class, or of one that extends it, can come. */
  boolean hasEvent(Class<?> event) {
    return all.stream()
        .anyMatch(
            family ->
                event.isAssignableFrom(family.events()) || family.events().isAssignableFrom(event));
  }

  /** Whether it is the class of one payload or of all payloads of a family. */
  boolean hasPayload(Class<?> type) {
    return all.stream()
        .map(Family::payloads)
        .anyMatch(payloads -> payloads != Object.class && payloads.isAssignableFrom(type));
  }
}
