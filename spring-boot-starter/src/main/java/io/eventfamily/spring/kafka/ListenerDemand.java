package io.eventfamily.spring.kafka;

import io.eventfamily.kafka.EventDeserializer;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a listener takes.
 *
 * @param types classes of events and of payloads; {@code Event} is all
 * @param outcomes whether it takes what {@link EventDeserializer} gives, valid or not
 * @param nulls whether it takes records without a value
 * @param batch whether it takes many records at once
 */
record ListenerDemand(Set<Class<?>> types, boolean outcomes, boolean nulls, boolean batch) {

  static final ListenerDemand ALL_EVENTS =
      new ListenerDemand(Set.of(Event.class), false, false, false);

  /** What it is given for an event that is valid; null where it does not ask for such. */
  @Nullable Object of(Decoded.Valid<? extends Event<?>> valid) {
    Event<?> event = valid.event();
    if (types.stream().anyMatch(type -> type.isInstance(event))) {
      return outcomes ? valid : event;
    }
    Object payload = event.payload();
    return types.stream().anyMatch(type -> type.isInstance(payload)) ? payload : null;
  }

  /** Whether it asks for anything of a family. */
  boolean concerns(EventFamilies.Family family) {
    return types.stream()
        .anyMatch(
            type ->
                type.isAssignableFrom(family.events())
                    || family.events().isAssignableFrom(type)
                    || family.payloads().isAssignableFrom(type));
  }
}
