package io.eventfamily.kafka;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of all families on a topic, found by the types of events.
 *
 * @param <E> what the events have in common: one family's event, or {@code Event<?>}
 */
public final class EventCodecs<E extends Event<?>> {

  private final List<FamilyCodec<? extends E>> all;
  private final Map<String, FamilyCodec<? extends E>> byType = new HashMap<>();

  /**
   * Some codecs.
   *
   * @throws IllegalArgumentException where there is none, or two of them read one type of event
   */
  public EventCodecs(Collection<? extends EventCodec<? extends E>> codecs) {
    if (codecs.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no codec. Name those of the families on the topic.");
    }
    this.all = codecs.stream().<FamilyCodec<? extends E>>map(FamilyCodec::new).toList();
    all.forEach(this::register);
  }

  private void register(FamilyCodec<? extends E> codec) {
    for (String type : codec.codec().eventTypes()) {
      FamilyCodec<? extends E> other = byType.put(type, codec);
      if (other != null) {
        throw new IllegalArgumentException(
            "The event type %s is read by %s and by %s. Name one of them, or give one family another name."
                .formatted(type, nameOf(other), nameOf(codec)));
      }
    }
  }

  private static String nameOf(FamilyCodec<?> codec) {
    return codec.codec().getClass().getName();
  }

  /**
   * The codec that writes an event.
   *
   * @throws SerializationException where none does
   */
  public EventCodec<E> codecOf(E event) {
    return familyOf(event).codec();
  }

  /** An event of a type is of that type's family; another one is told by a ClassCastException. */
  @SuppressWarnings("unchecked")
  FamilyCodec<E> familyOf(E event) {
    String type = event.eventType().wireName();
    FamilyCodec<? extends E> family = byType.get(type);
    if (family == null) {
      throw new SerializationException(
          "No codec writes events of the type %s. Name that of their family in %s."
              .formatted(type, EventSerdeConfig.CODECS));
    }
    return (FamilyCodec<E>) family;
  }

  /** The codec that reads a type; null where none does. */
  @Nullable FamilyCodec<? extends E> find(@Nullable String eventType) {
    return eventType == null ? null : byType.get(eventType);
  }

  /** The codec that was named first. */
  FamilyCodec<? extends E> first() {
    return all.get(0);
  }

  /** Whether there are several. */
  boolean isChoice() {
    return all.size() > 1;
  }
}
